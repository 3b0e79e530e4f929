//! Makes the messages a build product: gathers `locales/*/*.ftl`, checks that every language says the same, spells the
//! Uzbek in Cyrillic, and writes typed constructors. A wrong message does not compile.

#[path = "build/check.rs"]
mod check;
#[path = "build/extract.rs"]
mod extract;
#[path = "build/gather.rs"]
mod gather;
#[path = "src/spelling/mod.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    missing_docs,
    reason = "the build spells messages only; the crate uses the rest"
)]
mod spelling;

use std::path::PathBuf;

fn main() {
    let locales = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=src/spelling");
    println!("cargo::rerun-if-changed=build");

    let catalogue = match gather::gather(&locales).and_then(|gathered| check::check(&gathered)) {
        Ok(catalogue) => catalogue,
        Err(problems) => {
            for problem in &problems {
                println!("cargo::error={problem}");
            }
            std::process::exit(1);
        }
    };
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    for (language, text) in &catalogue.resources {
        std::fs::write(out.join(format!("{language}.ftl")), text).expect("OUT_DIR can be written");
    }
    std::fs::write(out.join("messages.rs"), extract::rust(&catalogue)).expect("OUT_DIR can be written");
}
