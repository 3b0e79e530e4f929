//! The house stays as it was planned: which way dependencies point, what may be named where, what stands at the top.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, MetadataCommand};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the workspace is there")
}

/// What each package of the workspace stands on, apart from what only its tests and its build need.
fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let metadata = MetadataCommand::new().current_dir(root()).no_deps().exec().expect("cargo tells");
    metadata
        .packages
        .iter()
        .map(|package| {
            let names = package
                .dependencies
                .iter()
                .filter(|dependency| dependency.kind == DependencyKind::Normal)
                .map(|dependency| dependency.name.clone())
                .collect();
            (package.name.to_string(), names)
        })
        .collect()
}

#[test]
fn dependencies_point_one_way() {
    let all = dependencies();
    let house = [
        ("hamkor-language", &[][..]),
        ("hamkor-office", &["hamkor-language"]),
        ("hamkor-press", &["hamkor-language", "hamkor-office"]),
        ("hamkor-draft", &["hamkor-language", "hamkor-office"]),
        ("hamkor-cli", &["hamkor-draft", "hamkor-language", "hamkor-office", "hamkor-press"]),
        ("hamkor", &["hamkor-draft", "hamkor-language", "hamkor-office", "hamkor-press"]),
        ("xtask", &[]),
    ];
    for (package, expected) in house {
        let rooms: Vec<&str> =
            all[package].iter().map(String::as_str).filter(|name| name.starts_with("hamkor")).collect();
        assert_eq!(rooms, expected, "{package}");
    }
}

#[test]
fn each_great_library_has_one_room() {
    let all = dependencies();
    let users = |library: &str| -> Vec<&str> {
        let of_library = |name: &String| name == library || name.starts_with(&format!("{library}-"));
        all.iter().filter(|(_, names)| names.iter().any(of_library)).map(|(package, _)| package.as_str()).collect()
    };
    assert_eq!(users("rusqlite"), ["hamkor-office"]);
    assert_eq!(users("typst"), ["hamkor-press"]);
    assert_eq!(users("fluent"), ["hamkor-language"]);
    assert_eq!(users("resvg"), ["hamkor-press"]);
    assert_eq!(users("zip"), ["hamkor-draft", "hamkor-office"]);
    assert_eq!(users("tauri"), ["hamkor", "hamkor-tests"]);
}

#[test]
fn the_top_of_the_house_holds_what_it_should() {
    let mut found: Vec<String> = std::fs::read_dir(root())
        .expect("the workspace can be read")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.') && name != "target")
        .collect();
    found.sort_unstable();
    let expected = [
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE",
        "README.md",
        "docs",
        "icons",
        "locales",
        "rustfmt.toml",
        "src-tauri",
        "tests",
        "ui",
    ];
    assert_eq!(found, expected);
}

/// The program's own source files, without what the build makes.
fn sources(folder: &Path, ending: &str, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder can be read") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if path.is_dir() {
            if !["node_modules", "dist", "gen", "target"].contains(&name.as_str()) && !name.starts_with('.') {
                sources(&path, ending, into);
            }
        } else if name.ends_with(ending) {
            into.push(path);
        }
    }
}

#[test]
fn what_is_not_finished_is_not_left_in_the_house() {
    let mut files = Vec::new();
    for ending in [".rs", ".ts", ".svelte", ".sql", ".ftl", ".typ"] {
        sources(&root(), ending, &mut files);
    }
    assert!(files.len() > 200, "{} files", files.len());
    // Put together from halves, so that this list does not find itself.
    let words = [["TO", "DO"], ["FIX", "ME"], ["XX", "X:"], ["todo", "!("], ["unimpl", "emented!("], ["#[ig", "nore"]];
    for file in files {
        let text = std::fs::read_to_string(&file).expect("sources are UTF-8");
        for word in &words {
            let word = word.concat();
            assert!(!text.contains(&word), "{} contains {word}", file.display());
        }
    }
}

#[test]
fn commands_answer_with_errors_that_can_be_said() {
    let mut files = Vec::new();
    sources(&root().join("src-tauri"), ".rs", &mut files);
    for file in files {
        let text = std::fs::read_to_string(&file).expect("sources are UTF-8");
        let stringly = ["Result<(), Str", "ing>"].concat();
        assert!(!text.contains(&stringly), "{}", file.display());
        for line in text.lines() {
            let mut errors = line.split("Result<").skip(1).filter_map(second_argument);
            assert!(errors.all(|error| error != "String"), "{}: {line}", file.display());
        }
    }
}

/// The second of the arguments of a type, which begin after its bracket: the error of a result.
fn second_argument(arguments: &str) -> Option<&str> {
    let mut depth = 0;
    let mut second = None;
    for (place, sign) in arguments.char_indices() {
        match sign {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' if depth == 0 => return second.map(|start| arguments[start..place].trim()),
            '>' | ')' | ']' => depth -= 1,
            ',' if depth == 0 => second = Some(place + 1),
            _ => {}
        }
    }
    None
}

#[test]
fn only_the_door_of_the_page_speaks_to_the_shell() {
    let mut files = Vec::new();
    for ending in [".ts", ".svelte"] {
        sources(&root().join("ui/src"), ending, &mut files);
    }
    for file in files.iter().filter(|file| !file.components().any(|part| part.as_os_str() == "ipc")) {
        let text = std::fs::read_to_string(file).expect("sources are UTF-8");
        assert!(!text.contains("@tauri-apps"), "{}", file.display());
    }
}
