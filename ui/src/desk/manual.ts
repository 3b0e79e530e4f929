// Which page of the manual is about which part of the desk.
import type { Area } from "../state/route.svelte";

const PAGES: Partial<Record<Area, string>> = {
  plans: "plans",
  packets: "packets",
  expert: "experts-and-posts",
  post: "experts-and-posts",
  mou: "memoranda",
  mou_template: "templates",
  body: "bodies-and-meetings",
  meeting: "bodies-and-meetings",
  decision: "bodies-and-meetings",
  visit: "visits",
  letter: "letters",
  advice: "advice",
  task: "tasks",
  proposal: "projects",
  project: "projects",
  consortium: "consortia",
  programme: "programmes",
  term: "glossary",
  survey: "surveys",
  fund: "fund",
  person: "people-and-organisations",
  organisation: "people-and-organisations",
  history: "history-and-undo",
  settings: "backups-and-safety",
};

/** The page that F1 opens where the reader is. */
export function pageOf(area: Area): string {
  return PAGES[area] ?? "index";
}
