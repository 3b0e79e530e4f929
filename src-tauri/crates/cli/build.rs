//! Gives the program what Windows shows in its properties, its icon, and the manifest by which it takes paths of any length.

const ICON: &str = "../../../icons/icon.ico";
const MANIFEST: &str = "../../windows/program.manifest";

fn main() {
    for file in ["build.rs", ICON, MANIFEST] {
        println!("cargo::rerun-if-changed={file}");
    }
    if std::env::var_os("CARGO_CFG_WINDOWS").is_none() {
        return;
    }
    winresource::WindowsResource::new()
        .set("ProductName", "Hamkor")
        .set("FileDescription", "Hamkor without a window")
        .set("OriginalFilename", "hamkor-cli.exe")
        .set("LegalCopyright", env!("CARGO_PKG_LICENSE"))
        .set_icon(ICON)
        .set_manifest_file(MANIFEST)
        .compile()
        .expect("the resource compiler of Windows or of MinGW is there");
}
