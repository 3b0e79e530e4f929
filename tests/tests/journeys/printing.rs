//! A packet on its way from the window to the paper.

use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, messages};
use hamkor_office::{Environment, Office, Passphrase, packet, sample};
use hamkor_press::{Press, compose};
use hamkor_tests::print_queue::PrintQueue;
use hamkor_tests::window::Computer;

use crate::steps::in_the_sample;

const TITLE: &str = "한-우즈베키스탄 정보화협력위원회 제2차 회의 보고 자료집";

#[tokio::test(flavor = "multi_thread")]
async fn a_packet_is_printed_as_its_pages_were_shown() {
    let queue = PrintQueue::start();
    let computer = Computer::new().with_printers(&queue.server());
    let window = in_the_sample(&computer, Language::Korean).await;
    window.go(messages::desk_packets()).await;
    window.press(TITLE).await;
    // The first page is seen before it is printed.
    window.see_element("//*[@class='paper']//img | //*[contains(@class, 'page')]//img").await;

    window.control('p').await;
    window.fill(messages::print_copies(), "2").await;
    window.select(messages::print_duplex(), messages::print_duplex_long()).await;
    window.fill(messages::print_pages(), "1-2, 4").await;
    assert_eq!(window.filled(messages::print_printer()).await, PrintQueue::PRINTER);
    window.press_within("//dialog", messages::print_action()).await;
    window.see(messages::print_sent(PrintQueue::PRINTER)).await;
    window.close().await;

    let printed = queue.printed(1);
    assert_eq!(printed.asked["job-name"], TITLE);
    assert_eq!(printed.asked["copies"], "2");
    assert_eq!(printed.asked["sides"], "two-sided-long-edge");
    assert_eq!(printed.asked["page-ranges"], "1-2,4-4");
    assert_eq!(printed.asked["media"], "A4");
    assert_eq!(queue.jobs(), 1);

    // What came out: three pages, twice, on sheets with two sides each.
    let pages = printed.pages();
    let written: Vec<&String> = pages.iter().filter(|page| !page.trim().is_empty()).collect();
    assert_eq!(written.len(), 6, "{pages:?}");
    let flat = |text: &str| text.chars().filter(|sign| !sign.is_whitespace()).collect::<String>();
    assert!(flat(written[0]).contains(&flat(TITLE)), "{}", written[0]);
    assert_eq!(written[..3], written[3..]);

    // What was sent is the packet to the last byte.
    assert_eq!(printed.taken, packet_as_pdf(&computer));
}

/// The packet as the press makes it of the sample office that the window has closed.
fn packet_as_pdf(computer: &Computer) -> Vec<u8> {
    let file = computer.file(".local/share/hamkor/sample/Hamkor 1.hamkor");
    let environment = Environment::of_machine(None);
    let office = Office::open(&file, &Passphrase::new(sample::PASSPHRASE), environment.clone());
    let office = office.expect("the sample opens");
    let document = office
        .read(|view| Ok(compose::packet(view, packet::find_by_name(view, TITLE)?, None)))
        .expect("the office is read")
        .expect("the packet is composed");
    let stamp = environment.clock.now().with_timezone(&Tashkent).fixed_offset();
    Press::new().typeset(&document).and_then(|pages| pages.pdf(stamp)).expect("the packet is set")
}
