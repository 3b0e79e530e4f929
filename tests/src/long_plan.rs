//! A plan of as many printed pages as one likes, in Korean, Uzbek and Russian: what is drafted is measured on it.

use hamkor_language::Language;
use hamkor_office::draft::{self, Draft, DraftCell, DraftPassage, DraftTable, Run};
use hamkor_office::passage::{Align, PassageKind};
use hamkor_office::{Office, PlanId, plan};

/// How many Korean words stand on a printed page.
const PAGE: usize = 250;
/// How many words a paragraph has, and how many a list item.
const PARAGRAPH: usize = 60;
const ITEM: usize = 22;

const KOREAN: &str = "정보화협력위원회는 양국의 전자정부 협력을 위하여 다음 과제를 추진한다 정책 수립과 법령 정비 및 표준화 사업은 부처별 \
    소관 업무에 따라 단계적으로 시행하며 예산과 인력을 확보하고 그 결과를 분기마다 점검하여 위원회에 보고한다 공공기관의 데이터를 \
    개방하고 인터넷 기반시설을 확충하며 교육 과정을 개설한다";
const UZBEK: &str = "Axborot texnologiyalari sohasidagi hamkorlik qoʻmitasi ikki davlatning elektron hukumat boʻyicha ishlarini \
    rivojlantirish uchun quyidagi vazifalarni belgilaydi meʼyoriy hujjatlar takomillashtiriladi va har chorakda natijalar \
    koʻrib chiqiladi davlat idoralarining maʼlumotlari ochiladi oʻquv dasturlari joriy etiladi mablagʻ ajratiladi";
const RUSSIAN: &str = "Комитет по сотрудничеству в области информационных технологий определяет следующие задачи для развития \
    электронного правительства двух стран совершенствуются нормативные акты и ежеквартально рассматриваются результаты \
    открываются данные государственных органов вводятся учебные программы выделяются средства и кадры";

/// The languages in which the plan is written, the one of its original first.
pub const LANGUAGES: [Language; 3] = [Language::Korean, Language::Uzbek, Language::Russian];

/// Writes a plan of this many pages into an office.
///
/// # Panics
/// When the office does not take it.
#[must_use]
pub fn written(office: &Office, pages: usize) -> PlanId {
    let kind = office.read(|view| plan::kinds(view, Language::Korean)).expect("kinds")[0].id;
    let [original, translations @ ..] = LANGUAGES;
    let title = format!("{pages}쪽 계획");
    let plan = draft::enter(office, &draft(original, pages), &title, original, kind).expect("a plan").value;
    for language in translations {
        drop(draft::enter_into(office, &draft(language, pages), plan, language).expect("its translation"));
    }
    plan
}

/// The text of this many pages in a language: headings, paragraphs, list items and tables, as plans have them.
#[must_use]
pub fn draft(language: Language, pages: usize) -> Draft {
    let words = match language {
        Language::Korean => KOREAN,
        Language::Russian => RUSSIAN,
        _ => UZBEK,
    };
    let mut said = Said { words: words.split_whitespace().collect(), drawn: 1 };
    let mut passages = Vec::new();
    // A page is a round: the places of headings and tables do not hang on the language.
    for page in 0..pages {
        if page % 3 == 0 {
            passages.push(passage(PassageKind::Heading, if page % 9 == 0 { 1 } else { 2 }, said.some(5)));
        }
        for _ in 0..2 {
            passages.push(passage(PassageKind::Paragraph, 0, said.some(PARAGRAPH)));
        }
        if page % 10 == 9 {
            passages.push(said.table());
        } else {
            let items = (PAGE - 2 * PARAGRAPH) / ITEM;
            passages.extend((0..items).map(|_| passage(PassageKind::ListItem, 1, said.some(ITEM))));
        }
    }
    Draft { passages, ..Draft::default() }
}

fn passage(kind: PassageKind, level: u8, text: String) -> DraftPassage {
    DraftPassage::new(kind, level, vec![Run::plain(text)])
}

/// Words that follow each other by chance, always the same.
struct Said {
    words: Vec<&'static str>,
    drawn: u64,
}

impl Said {
    fn some(&mut self, count: usize) -> String {
        let words: Vec<&str> = (0..count).map(|_| self.one()).collect();
        format!("{}.", words.join(" "))
    }

    fn one(&mut self) -> &'static str {
        self.drawn = self.drawn.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let many = u64::try_from(self.words.len()).unwrap_or(1);
        self.words[usize::try_from((self.drawn >> 33) % many).unwrap_or_default()]
    }

    /// A table as long as the list items that stand on other pages.
    fn table(&mut self) -> DraftPassage {
        let row = |said: &mut Self| (0..4).map(|_| cell(said.some(4))).collect::<Vec<_>>();
        let rows: Vec<Vec<DraftCell>> = (0..8).map(|_| row(self)).collect();
        let table = DraftTable { header_rows: 1, widths: vec![1; 4], align: vec![Align::Left; 4], rows };
        DraftPassage { table: Some(table), ..DraftPassage::new(PassageKind::Table, 0, Vec::new()) }
    }
}

fn cell(text: String) -> DraftCell {
    DraftCell { columns: 1, rows: 1, runs: vec![Run::plain(text)] }
}
