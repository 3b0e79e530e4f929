//! Every screen of Hamkor, and how a person gets there. The words on buttons are the messages of the reader's language.

use std::path::Path;

use chrono::{DateTime, Datelike, TimeZone, Utc};
use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, Message, messages};
use hamkor_office::RecordKind;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::page_server::PageServer;
use crate::xpath::quoted;

/// A screen that can be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// Choosing the language of the program.
    StartLanguage,
    /// Creating, opening, or looking around.
    Start,
    /// Creating an office.
    StartCreate,
    /// Who sits down.
    StartWho,
    /// An empty list of plans.
    PlansEmpty,
    /// An empty list of packets.
    PacketsEmpty,
    /// A plan's text, three languages side by side.
    PlanText,
    /// The same with its outline.
    PlanOutline,
    /// The same with the comments on it.
    PlanComments,
    /// A plan's overview.
    PlanOverview,
    /// A plan's goals, objectives and measures.
    PlanGoals,
    /// A plan's history.
    PlanHistory,
    /// A word processor's file, before it is taken in.
    PlanTaken,
    /// In which languages a plan is written for a word processor.
    PlanSaved,
    /// A plan's versions, the approved one compared with the present text.
    PlanVersions,
    /// The list of packets.
    Packets,
    /// Composing a packet.
    Packet,
    /// Printing it.
    PrintDialogue,
    /// What is due.
    Today,
    /// A memorandum with files, one of which is being described.
    Attachments,
    /// One of them, looked at.
    AttachmentPreview,
    /// The year, with its days off and what is due.
    TodayYear,
    /// What can be printed for a visit.
    VisitPapers,
    /// A list of records that are kept as a sheet, with its first record.
    Sheet(RecordKind),
    /// The list of such records in an office that has none.
    Empty(RecordKind),
    /// What is due where nothing is.
    TodayEmpty,
    /// What was changed in an office that was just founded.
    HistoryEmpty,
    /// The terms of all posts along the years.
    Timeline,
    /// A list as a table.
    Table,
    /// Changing several of its records together.
    ChangeTogether,
    /// What a list shows, and how.
    ListOptions,
    /// Where a plan stands.
    PlanChain,
    /// The register of a packet's printings.
    Printings,
    /// Where what a packet reports comes from.
    PacketChain,
    /// Where a joint project stands.
    Chain,
    /// Who changed what.
    History,
    /// The settings.
    Settings,
    /// Finding.
    Find,
    /// The keys.
    Keys,
    /// The manual.
    Manual,
    /// Handing the office over.
    HandOver,
    /// An office that is handed over.
    HandedOver,
    /// Taking it back.
    TakeBack,
    /// Going on without it.
    GoOn,
    /// An earlier state of an office, before somebody sits down.
    StartAstray,
    /// The copy that was written for another laptop, on it.
    Arrived,
    /// The locked office.
    Lock,
}

impl Screen {
    /// Every screen, in an order in which each can be reached from the one before.
    pub const ALL: [Self; 64] = [
        Self::StartLanguage,
        Self::Start,
        Self::StartCreate,
        Self::PlansEmpty,
        Self::PacketsEmpty,
        Self::StartWho,
        Self::PlanText,
        Self::PlanOutline,
        Self::PlanComments,
        Self::PlanOverview,
        Self::PlanGoals,
        Self::PlanHistory,
        Self::PlanChain,
        Self::PlanTaken,
        Self::PlanSaved,
        Self::PlanVersions,
        Self::Packets,
        Self::Packet,
        Self::PrintDialogue,
        Self::Printings,
        Self::PacketChain,
        Self::Today,
        Self::TodayYear,
        Self::Sheet(RecordKind::Expert),
        Self::Sheet(RecordKind::Post),
        Self::Timeline,
        Self::Sheet(RecordKind::Mou),
        Self::Attachments,
        Self::AttachmentPreview,
        Self::Sheet(RecordKind::Body),
        Self::Sheet(RecordKind::Meeting),
        Self::Sheet(RecordKind::Decision),
        Self::Sheet(RecordKind::Visit),
        Self::VisitPapers,
        Self::Sheet(RecordKind::Letter),
        Self::Sheet(RecordKind::Advice),
        Self::Sheet(RecordKind::Task),
        Self::Sheet(RecordKind::Fund),
        Self::Sheet(RecordKind::Proposal),
        Self::Sheet(RecordKind::Project),
        Self::Chain,
        Self::Sheet(RecordKind::Consortium),
        Self::Sheet(RecordKind::Survey),
        Self::Sheet(RecordKind::Programme),
        Self::Sheet(RecordKind::Person),
        Self::Sheet(RecordKind::Organisation),
        Self::Sheet(RecordKind::Template),
        Self::Sheet(RecordKind::Term),
        Self::Sheet(RecordKind::Calendar),
        Self::Table,
        Self::ChangeTogether,
        Self::ListOptions,
        Self::History,
        Self::Settings,
        Self::Find,
        Self::Keys,
        Self::Manual,
        Self::HandOver,
        Self::HandedOver,
        Self::TakeBack,
        Self::GoOn,
        Self::StartAstray,
        Self::Arrived,
        Self::Lock,
    ];

    /// What an office shows that was just founded, likewise in an order.
    pub const EMPTY: [Self; 28] = [
        Self::StartLanguage,
        Self::Start,
        Self::StartCreate,
        Self::PlansEmpty,
        Self::PacketsEmpty,
        Self::TodayEmpty,
        Self::HistoryEmpty,
        Self::Empty(RecordKind::Expert),
        Self::Empty(RecordKind::Post),
        Self::Empty(RecordKind::Mou),
        Self::Empty(RecordKind::Body),
        Self::Empty(RecordKind::Meeting),
        Self::Empty(RecordKind::Decision),
        Self::Empty(RecordKind::Visit),
        Self::Empty(RecordKind::Letter),
        Self::Empty(RecordKind::Advice),
        Self::Empty(RecordKind::Task),
        Self::Empty(RecordKind::Fund),
        Self::Empty(RecordKind::Proposal),
        Self::Empty(RecordKind::Project),
        Self::Empty(RecordKind::Consortium),
        Self::Empty(RecordKind::Survey),
        Self::Empty(RecordKind::Programme),
        Self::Empty(RecordKind::Person),
        Self::Empty(RecordKind::Organisation),
        Self::Empty(RecordKind::Template),
        Self::Empty(RecordKind::Calendar),
        Self::Settings,
    ];

    /// The screen's name, for the file of its picture.
    #[must_use]
    pub fn name(self) -> String {
        let name = match self {
            Self::Today => "today",
            Self::Attachments => "attachments",
            Self::AttachmentPreview => "attachment-preview",
            Self::TodayYear => "today-year",
            Self::VisitPapers => "visit-papers",
            Self::Sheet(kind) => return format!("sheet-{}", kind.as_str()),
            Self::Empty(kind) => return format!("empty-{}", kind.as_str()),
            Self::TodayEmpty => "empty-today",
            Self::HistoryEmpty => "empty-history",
            Self::StartLanguage => "start-language",
            Self::Start => "start",
            Self::StartCreate => "start-create",
            Self::StartWho => "start-who",
            Self::PlansEmpty => "plans-empty",
            Self::PacketsEmpty => "packets-empty",
            Self::PlanText => "plan-text",
            Self::PlanOutline => "plan-outline",
            Self::PlanComments => "plan-comments",
            Self::PlanVersions => "plan-versions",
            Self::PlanOverview => "plan-overview",
            Self::PlanGoals => "plan-goals",
            Self::PlanHistory => "plan-history",
            Self::PlanTaken => "plan-taken",
            Self::PlanSaved => "plan-saved",
            Self::PlanChain => "plan-chain",
            Self::PacketChain => "packet-chain",
            Self::Chain => "chain",
            Self::Packets => "packets",
            Self::Packet => "packet",
            Self::PrintDialogue => "print",
            Self::Printings => "printings",
            Self::Timeline => "timeline",
            Self::Table => "table",
            Self::ChangeTogether => "change-together",
            Self::ListOptions => "list-options",
            Self::History => "history",
            Self::Settings => "settings",
            Self::Find => "find",
            Self::Keys => "keys",
            Self::Manual => "manual",
            Self::HandOver => "hand-over",
            Self::HandedOver => "handed-over",
            Self::TakeBack => "take-back",
            Self::GoOn => "go-on",
            Self::StartAstray => "start-astray",
            Self::Arrived => "arrived",
            Self::Lock => "lock",
        };
        name.to_owned()
    }
}

/// The moment at which every picture is taken: a Tuesday in January 2013, five past two in Tashkent.
///
/// # Panics
/// Never: that moment was there.
#[must_use]
pub fn moment() -> DateTime<Utc> {
    Tashkent.with_ymd_and_hms(2013, 1, 15, 14, 5, 0).single().expect("the moment was there").to_utc()
}

/// A walk through every screen in one language and one theme.
pub struct Walk<'a> {
    browser: &'a Browser,
    server: PageServer,
    language: Language,
}

impl<'a> Walk<'a> {
    /// Begins a walk in a folder of its own.
    ///
    /// # Panics
    /// When the page cannot be served.
    #[must_use]
    pub fn begin(browser: &'a Browser, folder: &Path, language: Language, theme: &str) -> Self {
        // The theme is one that somebody chose before, and the language is still to be chosen.
        std::fs::write(folder.join("settings.toml"), format!("theme = \"{theme}\"\n")).expect("settings are written");
        let server = PageServer::start(folder, moment());
        Self { browser, server, language }
    }

    /// The page's server.
    #[must_use]
    pub fn server(&self) -> &PageServer {
        &self.server
    }

    /// Goes to a screen.
    ///
    /// # Panics
    /// When the way is not there.
    pub fn go(&self, screen: Screen) {
        match screen {
            Screen::StartLanguage => {
                self.browser.go(&self.server.url());
                self.browser.click(&format!("//header//label[@lang='{}']", self.language));
            }
            Screen::Start => self.browser.click(&format!("//main//button[@lang='{}']", self.language)),
            Screen::StartCreate => self.browser.click(&self.button(&messages::start_create())),
            Screen::PlansEmpty => {
                self.found();
                self.browser.go(&self.server.url());
            }
            Screen::PacketsEmpty => self.room(&messages::desk_packets()),
            Screen::StartWho => {
                self.server.call("office_close", json!({})).expect("the office is left");
                self.server.call("office_open_sample", json!({ "language": self.language })).expect("the sample opens");
                self.browser.go(&self.server.url());
            }
            Screen::PlanText => {
                self.server.open_sample(self.language, "deputy_chairman");
                self.comment();
                self.browser.go(&self.server.url());
                self.browser.click(&format!("//button[contains(., {})]", quoted(&self.richest_plan())));
            }
            Screen::PlanOutline => self.browser.click(&self.labelled(&messages::editor_outline())),
            Screen::PlanComments => {
                self.browser.click(&self.labelled(&messages::editor_outline()));
                self.browser.click("//main//aside/button[@aria-expanded='false']");
                self.browser.wait_for("//main//aside//article//blockquote");
            }
            Screen::PlanOverview => self.tab("overview"),
            Screen::PlanGoals => self.tab("goals"),
            Screen::PlanHistory => self.tab("history"),
            Screen::PlanChain => {
                self.tab("chain");
                self.browser.wait_for("//ol[@class]//li[@aria-current]");
            }
            Screen::Printings => {
                self.browser.press(thirtyfour::Key::Escape);
                self.printed();
                self.browser.click(&format!(
                    "//summary[@aria-label={}]",
                    quoted(&messages::compose_more().text(self.language))
                ));
                self.browser.click(&self.button(&messages::printing_title()));
                self.browser.wait_for("//dialog//table//td");
            }
            Screen::PacketChain => {
                self.browser.press(thirtyfour::Key::Escape);
                self.browser.click(&self.button(&messages::chain_tab()));
                self.browser.wait_for("//main//section//ol//li[@aria-current]");
            }
            Screen::PlanTaken => {
                self.server
                    .choose(concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri/crates/draft/fixtures/survey.docx"));
                self.browser.click(&self.button(&messages::draft_open()));
                self.browser.click(&self.button(&messages::draft_choose()));
                self.browser.wait_for("//dialog//table//td[contains(., 'Kim Minsu')]");
            }
            Screen::PlanSaved => {
                self.browser.press(thirtyfour::Key::Escape);
                self.browser.click(&self.button(&messages::draft_save()));
                self.browser.wait_for("//dialog//select");
            }
            Screen::PlanVersions => {
                self.browser.press(thirtyfour::Key::Escape);
                let title = self.revise();
                self.browser.go(&self.server.url());
                self.browser.click(&format!("//button[contains(., {})]", quoted(&title)));
                self.tab("versions");
                self.browser.wait_for("//main//ins");
            }
            Screen::Packets => {
                // What lies over the plan is left.
                self.browser.press(thirtyfour::Key::Escape);
                self.room(&messages::desk_packets());
            }
            Screen::Packet => self.browser.click("(//main//*[@role='cell']//button)[1]"),
            Screen::PrintDialogue => self.browser.control("p"),
            other => self.go_to_records(other),
        }
    }

    /// What is due, and the records that are kept as a sheet.
    fn go_to_records(&self, screen: Screen) {
        match screen {
            Screen::TodayEmpty => self.room(&messages::today_title()),
            Screen::HistoryEmpty => self.room(&messages::desk_history()),
            Screen::Today => {
                self.browser.press(thirtyfour::Key::Escape);
                self.room(&messages::today_title());
            }
            Screen::Attachments => {
                let (name, file) = self.memorandum_with_files();
                self.browser.click(&format!("//main//button[contains(., {})]", quoted(&name)));
                self.browser.click(&self.labelled(&messages::attachment_details(file)));
                let _ = self
                    .browser
                    .run("document.querySelector('section.attachments').scrollIntoView({ block: 'nearest' })");
            }
            Screen::AttachmentPreview => {
                let (_, file) = self.memorandum_with_files();
                self.browser.click(&self.labelled(&messages::attachment_show_named(file)));
                self.browser.wait_for("//dialog//img");
            }
            Screen::TodayYear => {
                self.browser.click(&format!("//label[span={}]", quoted(&messages::today_year().text(self.language))));
                // The page looks at the clock of the computer; the sample's year is another.
                let before = quoted(&messages::today_year_before().text(self.language));
                for _ in moment().year()..Utc::now().year() {
                    self.browser.click(&format!("//button[@aria-label={before}]"));
                }
            }
            Screen::Chain => {
                self.tab("chain");
                self.browser.wait_for("//main//ol//li[@aria-current]");
            }
            Screen::VisitPapers => self.browser.click(&self.button(&messages::records_visit_papers())),
            Screen::Sheet(kind) | Screen::Empty(kind) => {
                // What lies over the sheet before is left.
                self.browser.press(thirtyfour::Key::Escape);
                let name = format!("records-{}", kind.as_str().replace('_', "-"));
                self.room(&Message::bare(name));
            }
            Screen::Timeline => {
                self.browser.click(&self.button(&messages::records_timeline()));
                self.browser.wait_for("//main//*[@role='link' and @data-record]");
            }
            Screen::Table => {
                self.room(&messages::records_task());
                self.browser.click(&self.button(&messages::records_table()));
            }
            Screen::ChangeTogether => {
                self.browser.click("(//*[@role='table']//input[@type='checkbox'])[1]");
                self.browser.click(&self.button(&messages::records_together()));
            }
            Screen::ListOptions => {
                self.browser.press(thirtyfour::Key::Escape);
                self.browser.click(&self.button(&messages::records_options()));
                self.browser.click(&self.button(&messages::records_condition_add()));
            }
            other => self.go_around_the_desk(other),
        }
    }

    /// What stands around every record.
    fn go_around_the_desk(&self, screen: Screen) {
        match screen {
            Screen::History => {
                self.browser.press(thirtyfour::Key::Escape);
                self.room(&messages::desk_history());
            }
            Screen::Settings => self.room(&messages::desk_settings()),
            Screen::Find => {
                self.browser.control("k");
                self.browser.press("toshkent");
            }
            Screen::Keys => {
                self.browser.press(thirtyfour::Key::Escape);
                self.room(&messages::desk_keys());
            }
            Screen::Manual => {
                self.browser.press(thirtyfour::Key::Escape);
                self.browser.press(thirtyfour::Key::F1);
            }
            other => self.go_to_the_door(other),
        }
    }

    /// An office on its way to another laptop, and locked.
    fn go_to_the_door(&self, screen: Screen) {
        match screen {
            Screen::HandOver => {
                self.browser.press(thirtyfour::Key::Escape);
                self.room(&messages::desk_settings());
                self.browser.click(&format!("//main{}", self.button(&messages::custody_hand_over())));
            }
            Screen::HandedOver => {
                self.browser.press(thirtyfour::Key::Escape);
                self.server.call("backup_now", json!({ "language": self.language })).expect("a backup is made");
                let given = json!({ "to": "Aziza", "from": "Minsu", "path": self.copy() });
                self.server.call("custody_hand_over", given).expect("the office is handed over");
                self.browser.go(&self.server.url());
                self.room(&messages::desk_plans());
            }
            Screen::TakeBack => self.browser.click(&format!("//main{}", self.button(&messages::custody_take_back()))),
            Screen::GoOn => {
                self.browser.press(thirtyfour::Key::Escape);
                self.browser.click(&format!("//main{}", self.button(&messages::custody_go_on())));
            }
            Screen::StartAstray => {
                let backups = self.server.call("backup_list", json!({ "language": self.language }));
                let backup = backups.expect("the backups are listed")[0]["path"].clone();
                self.open(&backup);
            }
            Screen::Arrived => {
                self.open(&json!(self.copy()));
                self.browser.click("(//main//li//button)[1]");
            }
            Screen::Lock => {
                self.browser.press(thirtyfour::Key::Escape);
                self.browser.control("l");
            }
            _ => unreachable!("every screen has its way"),
        }
    }

    /// Where the copy for another laptop is.
    fn copy(&self) -> std::path::PathBuf {
        self.server.folder().join("aziza.hamkor")
    }

    /// Opens a file of the sample, at which somebody has yet to sit down.
    fn open(&self, path: &serde_json::Value) {
        self.server.call("office_close", json!({})).expect("the office is left");
        let opened = json!({ "path": path, "passphrase": hamkor_office::sample::PASSPHRASE });
        self.server.call("office_open", opened).expect("it opens");
        self.browser.go(&self.server.url());
    }

    /// Founds an office with nothing in it yet.
    fn found(&self) {
        let founding = json!({
            "path": self.server.folder().join("office.hamkor"),
            "name": "Hamkor", "place": "Toshkent", "memberName": "Namuna", "role": "deputy_chairman",
            "passphrase": "mulberry kayak granite seventeen", "language": self.language,
        });
        self.server.call("office_create", json!({ "founding": founding })).expect("the office is founded");
    }

    /// The title of the sample's plan that is in review and has translations that are older than their source.
    fn richest_plan(&self) -> String {
        self.plan("in_review").0
    }

    /// The title of a plan of the sample in a state, and the plan.
    fn plan(&self, state: &str) -> (String, Value) {
        let query = json!({
            "filter": "all", "state": state, "text": "", "conditions": [], "columns": [], "group": null,
            "sort": "name", "descending": false,
        });
        let asked =
            json!({ "kind": "plan", "query": query, "window": { "first": 0, "count": 1 }, "language": self.language });
        let list = self.server.call("record_list", asked).expect("the plans are listed");
        let title = list["rows"][0]["name"].as_str().expect("the sample has such a plan").to_owned();
        let id = list["rows"][0]["ref"]["id"].clone();
        let plan = self.server.call("plan_read", json!({ "id": id, "language": self.language }));
        (title, plan.expect("the plan is read"))
    }

    /// Comments on the first words of a paragraph.
    fn comment(&self) {
        let (_, plan) = self.plan("in_review");
        let mut passages = plan["passages"].as_array().into_iter().flatten();
        let passage = passages.find(|one| one["kind"] == "paragraph").expect("the plan has a paragraph");
        let words = passage["wordings"]["ko"]["text"].as_str().expect("it is written in Korean");
        let first: String = words.split_inclusive(' ').take(3).collect();
        let added = json!({
            "passage": passage["id"], "cell": null, "about": "ko", "quote": { "start": 0, "text": first.trim_end() },
            "text": messages::plans_verdict_about_remarks().text(self.language), "language": self.language,
        });
        self.server.call("comment_add", added).expect("the comment is made");
    }

    /// Begins the next version of an approved plan and writes into it; answers the plan's title.
    fn revise(&self) -> String {
        let (title, plan) = self.plan("approved");
        self.server.call("plan_next_version", json!({ "id": plan["id"] })).expect("the next version begins");
        let mut passages = plan["passages"].as_array().into_iter().flatten();
        let passage = passages.find(|one| one["kind"] == "paragraph").expect("the plan has a paragraph");
        for (tag, wording) in passage["wordings"].as_object().into_iter().flatten().filter(|(tag, _)| *tag != "uz-Cyrl")
        {
            let words = wording["text"].as_str().unwrap_or_default();
            let (first, rest) = words.split_once(' ').unwrap_or((words, ""));
            let text = format!("{rest} {first} 2014");
            let inline = json!([{ "type": "text", "text": text, "marks": [] }]);
            let written = json!({ "passage": passage["id"], "language": tag, "inline": inline, "kept": [] });
            self.server.call("passage_set", written).expect("it is written");
        }
        title
    }

    /// Saves each packet for everybody, and a copy for somebody.
    fn printed(&self) {
        let named = |kind: &str| {
            let named = self.server.call("record_names", json!({ "kinds": [kind], "language": self.language }));
            named.expect("the records are listed").as_array().cloned().unwrap_or_default()
        };
        let person = named("person")[0]["ref"]["id"].clone();
        let folder = tempfile::tempdir().expect("a folder can be made");
        for packet in named("packet").iter().map(|one| &one["ref"]["id"]) {
            let name = json!({ "text": "", "kept": [] });
            let reader = json!({ "packet": packet, "person": person, "name": name, "language": "ko" });
            self.server.call("packet_add_reader", reader).expect("a reader is named");
            let read = self.server.call("packet_read", json!({ "id": packet, "language": self.language }));
            let reader = read.expect("the packet is read")["readers"][0]["id"].clone();
            for edition in [Value::Null, json!({ "languages": [], "reader": reader, "copy": 1 })] {
                let what = json!({ "kind": "packet", "packet": packet, "edition": edition });
                let path = folder.path().join("packet.pdf");
                self.server.call("press_save_pdf", json!({ "what": what, "path": path })).expect("it is saved");
            }
        }
    }

    /// The name of the sample's memorandum that has files, and that of its first file.
    fn memorandum_with_files(&self) -> (String, String) {
        let named = self.server.call("record_names", json!({ "kinds": ["mou"], "language": self.language }));
        let named = named.expect("the memoranda are listed");
        let files = |record: &Value| {
            let list = self.server.call("attachment_list", json!({ "record": record, "language": self.language }));
            list.expect("its files are listed")["rows"].clone()
        };
        let found = named.as_array().into_iter().flatten().find_map(|one| {
            let file = files(&one["ref"])[0]["fileName"].as_str()?.to_owned();
            Some((one["name"].as_str()?.to_owned(), file))
        });
        found.expect("a memorandum of the sample has files")
    }

    fn room(&self, name: &Message) {
        self.browser.room(&name.text(self.language));
    }

    fn tab(&self, key: &str) {
        self.browser.click(&format!("//*[@role='tab'][@data-key='{key}']"));
    }

    /// A button that says what it does to those alone who do not see it.
    fn labelled(&self, name: &Message) -> String {
        format!("//button[@aria-label={}]", quoted(&name.text(self.language)))
    }

    fn button(&self, name: &Message) -> String {
        format!("//button[contains(., {})]", quoted(&name.text(self.language)))
    }
}
