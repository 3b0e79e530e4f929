//! Packets on their way to a printer of CUPS, through the commands that the page calls: what was wished reaches the print
//! server, and what it answers reaches whoever prints.

#![cfg(target_os = "linux")]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use hamkor_tests::print_queue::PrintQueue;
use serde_json::{Value, json};

/// The commands of Hamkor in a process of their own, whose printers are those of one print server.
struct Commands {
    process: Child,
    url: String,
    runtime: tokio::runtime::Runtime,
    client: reqwest::Client,
    _folder: tempfile::TempDir,
}

impl Commands {
    fn start(server: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let mut process = Command::new(env!("CARGO_BIN_EXE_page-server"))
            .arg("0")
            .arg(folder.path())
            .env("CUPS_SERVER", server)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the commands start");
        let output = process.stdout.take().expect("its output is read");
        let mut url = String::new();
        BufReader::new(output).read_line(&mut url).expect("it tells its address");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        Self { process, url: url.trim().to_owned(), runtime, client: reqwest::Client::new(), _folder: folder }
    }

    /// What a command answers, or the error's code and arguments.
    fn call(&self, command: &str, arguments: &Value) -> Result<Value, Value> {
        let url = format!("{}ipc/{command}", self.url);
        self.runtime.block_on(async {
            let answer = self.client.post(url).json(arguments).send().await.expect("the commands answer");
            let refused = answer.status() == reqwest::StatusCode::UNPROCESSABLE_ENTITY;
            assert!(refused || answer.status().is_success(), "{command}: {}", answer.status());
            let body = answer.json().await.expect("commands answer JSON");
            if refused { Err(body) } else { Ok(body) }
        })
    }

    /// Opens the sample office as the member in this role; answers its one packet.
    fn sample_packet(&self, role: &str) -> Value {
        let opened = self.call("office_open_sample", &json!({ "language": "ko" })).expect("the sample opens");
        let member = opened.as_array().into_iter().flatten().find(|member| member["role"] == role).expect("a member");
        let who = json!({ "member": member["id"], "language": "ko" });
        self.call("office_identify", &who).expect("the member sits down");
        let packets =
            self.call("record_names", &json!({ "kinds": ["packet"], "language": "ko" })).expect("there are packets");
        packets[0]["ref"]["id"].clone()
    }

    fn print(&self, packet: &Value, options: &Value) -> Result<Value, Value> {
        self.call("press_print", &json!({ "what": { "kind": "packet", "packet": packet }, "options": options }))
    }
}

impl Drop for Commands {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn what_was_wished_reaches_the_print_server() {
    let queue = PrintQueue::start();
    let commands = Commands::start(&queue.server());
    let packet = commands.sample_packet("protocol_officer");
    let printers = commands.call("press_printers", &json!({})).expect("printers are told");
    assert_eq!(printers, json!([{ "name": PrintQueue::PRINTER, "isDefault": true }]));

    // All of it, once, on the printer that the system prefers.
    let all = json!({ "printer": null, "copies": 1, "duplex": "none", "pages": null });
    let job = commands.print(&packet, &all).expect("it is printed");
    let expected = json!({ "printer": PrintQueue::PRINTER, "job": "Hamkor-1", "copies": 1, "pages": null });
    assert_eq!(job["job"], expected);
    assert_eq!(job["registered"]["kind"], "recorded");
    let whole = queue.printed(1);
    assert!(whole.taken.starts_with(b"%PDF-"));
    assert_eq!((whole.asked["copies"].as_str(), whole.asked["sides"].as_str()), ("1", "one-sided"));
    assert_eq!(whole.asked["page-ranges"], "");
    let pages = whole.pages();
    assert!(pages.len() > 5, "{} pages", pages.len());

    // One page of it, three times, turned over the short edge.
    let some = json!({ "printer": PrintQueue::PRINTER, "copies": 3, "duplex": "short", "pages": "2" });
    commands.print(&packet, &some).expect("it is printed");
    let part = queue.printed(2);
    assert_eq!(part.taken, whole.taken, "the printer chooses the pages, so the document stays whole");
    assert_eq!((part.asked["copies"].as_str(), part.asked["sides"].as_str()), ("3", "two-sided-short-edge"));
    assert_eq!(part.asked["page-ranges"], "2-2");
    let printed: Vec<String> = part.pages().into_iter().filter(|page| !page.trim().is_empty()).collect();
    assert_eq!(printed, [&pages[1], &pages[1], &pages[1]].map(Clone::clone));

    // Both are in the register, and each prints again as it was.
    let register = || {
        let asked = json!({ "packet": packet, "language": "ko" });
        let list = commands.call("printing_list", &asked).expect("the register is read");
        list.as_array().expect("a list").clone()
    };
    let before = register();
    let told = |printing: &Value| json!([printing["way"], printing["place"], printing["copies"], printing["part"]]);
    assert_eq!(told(&before[0]), json!(["printer", PrintQueue::PRINTER, 3, "2"]));
    assert_eq!(told(&before[1]), json!(["printer", PrintQueue::PRINTER, 1, null]));
    let again = json!({ "what": { "kind": "printing", "printing": before[1]["id"] }, "options": all });
    commands.call("press_print", &again).expect("it is printed again");
    assert_eq!(queue.printed(3).taken, whole.taken, "to the last byte");
    let after = register();
    assert_eq!((after.len(), &after[0]["kept"]), (3, &before[1]["kept"]));
}

#[test]
fn what_the_print_server_refuses_is_told() {
    let queue = PrintQueue::start();
    let commands = Commands::start(&queue.server());
    let packet = commands.sample_packet("deputy_chairman");
    let to = |printer: &str| json!({ "printer": printer, "copies": 1, "duplex": "long", "pages": null });
    let error = commands.print(&packet, &to("Attic")).expect_err("there is no such printer");
    assert_eq!(error["code"], "print-failed");
    queue.refuse();
    let error = commands.print(&packet, &to(PrintQueue::PRINTER)).expect_err("the printer takes no jobs");
    assert_eq!(error["code"], "print-failed");
    assert!(error["args"]["detail"].as_str().is_some_and(|detail| detail.contains("not accepting")), "{error}");
    assert_eq!(queue.jobs(), 0);
    let register = commands.call("printing_list", &json!({ "packet": packet, "language": "ko" }));
    assert_eq!(register, Ok(json!([])), "what no printer took was not printed");
}

#[test]
fn a_computer_without_a_printer_says_so() {
    let nowhere = tempfile::tempdir().expect("a folder can be made");
    let commands = Commands::start(&nowhere.path().join("no socket"));
    let packet = commands.sample_packet("interpreter");
    assert_eq!(commands.call("press_printers", &json!({})), Ok(json!([])));
    let wish = json!({ "printer": null, "copies": 1, "duplex": "none", "pages": null });
    let error = commands.print(&packet, &wish).expect_err("there is no printer");
    assert_eq!(error["code"], "print-no-printer");
}
