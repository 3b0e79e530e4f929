//! The build's check against messages that are wrong.

#[path = "../build/check.rs"]
#[allow(dead_code, reason = "the build writes what it has checked; here only the verdict counts")]
mod check;
#[path = "../build/gather.rs"]
mod gather;

use std::fs;
use std::path::Path;

use hamkor_language::spelling;

const LANGUAGES: [&str; 5] = ["en", "ko", "uz", "ru", "uz-Cyrl"];

/// What the build says of `locales` in which each language has one file, `room.ftl`, with this text.
fn problems(case: &str, texts: [&str; 5]) -> Vec<String> {
    let locales = Path::new(env!("CARGO_TARGET_TMPDIR")).join("locales").join(case);
    for (language, text) in LANGUAGES.iter().zip(texts) {
        let folder = locales.join(language);
        fs::create_dir_all(&folder).expect("the folder can be made");
        fs::write(folder.join("room.ftl"), text).expect("the file can be written");
    }
    match gather::gather(&locales).and_then(|gathered| check::check(&gathered)) {
        Ok(_) => Vec::new(),
        Err(problems) => problems,
    }
}

#[test]
fn right_messages_build() {
    let found = problems(
        "right",
        [
            "room-seats =\n    { $seats ->\n        [one] { $seats } seat\n       *[other] { $seats } seats\n    }\n",
            "room-seats = 좌석 { PARTICLE($seats, form: \"이\") } 있습니다\n",
            "room-seats = { $seats } ta joy\n",
            "room-seats =\n    { $seats ->\n        [one] { $seats } место\n        [few] { $seats } места\n       *[other] { $seats } мест\n    }\n",
            "room-seats = { $seats } ўрин\n",
        ],
    );
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn wrong_messages_do_not_build() {
    const EN: &str = "room-name = Room { $number }\n";
    const KO: &str = "room-name = { $number }호실\n";
    const UZ: &str = "room-name = { $number }-xona\n";
    const RU: &str = "room-name = Комната { $number }\n";
    for (case, texts, expected) in [
        ("missing", [EN, KO, UZ, "", ""], "ru: room-name is missing"),
        ("extra", [EN, KO, UZ, "room-name = Комната { $number }\nroom-key = Ключ\n", ""], "ru: room-key is extra"),
        ("variables", [EN, KO, "room-name = { $nomer }-xona\n", RU, ""], "uz: room-name has the variables {\"nomer\"}"),
        ("syntax", [EN, "room-name = { $number\n", UZ, RU, ""], "ko/room.ftl: "),
        ("twice", [EN, KO, UZ, "room-name = { $number }\nroom-name = { $number }\n", ""], "room-name stands twice"),
        ("area", ["hall-name = Hall\n", KO, UZ, RU, ""], "en/room.ftl: hall-name does not begin with its file's name"),
        ("function", [EN, KO, UZ, "room-name = Комната { NUMBER($number) }\n", ""], "leans on NUMBER"),
        (
            "particle",
            [EN, KO, "room-name = { PARTICLE($number, form: \"이\") }\n", RU, ""],
            "uz/room.ftl: room-name leans on PARTICLE",
        ),
        (
            "variable",
            [EN, "room-name = { PARTICLE($room, form: \"이\") }\n", UZ, RU, ""],
            "ko: room-name has the variables {\"room\"}",
        ),
        ("reference", [EN, KO, UZ, "room-name = { room-other } { $number }\n", ""], "leans on room-other"),
        (
            "plurals",
            [EN, KO, UZ, "room-name =\n    { $number ->\n        [one] место\n       *[other] мест\n    }\n", ""],
            "ru needs [\"one\", \"few\"]",
        ),
        ("attribute", [EN, KO, UZ, "room-name = Комната { $number }\n    .title = Комната\n", ""], "has attributes"),
        ("correction", [EN, KO, UZ, RU, "room-key = Калит\n"], "uz-Cyrl: room-key is extra"),
        ("corrected", [EN, KO, UZ, RU, "room-name = Хона\n"], "uz-Cyrl: room-name has the variables {}"),
    ] {
        let found = problems(case, texts);
        assert!(found.iter().any(|problem| problem.replace('\\', "/").contains(expected)), "{case}: {found:?}");
    }
}
