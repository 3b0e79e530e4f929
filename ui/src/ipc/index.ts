// The only door from the page to the shell.
import { invoke } from "@tauri-apps/api/core";

import type * as wire from "./types";

export type * from "./types";

type Args = Record<string, unknown>;

function call<T>(command: string, args: Args = {}): Promise<T> {
  return invoke<T>(command, args);
}

type L = wire.Language;
type W = wire.WrittenLanguage;
type Id = wire.Id;
type Changed = Promise<wire.Changed>;
type Made = Promise<wire.Made>;

/** Every command of the shell, by name. */
export const commands = {
  appStart: (): Promise<wire.AppStart> => call<wire.AppStart>("app_start"),
  appMessages: (language: L): Promise<string> => call<string>("app_messages", { language }),
  appSettings: (): Promise<wire.Settings> => call<wire.Settings>("app_settings"),
  appChangeSettings: (settings: wire.Settings): Promise<wire.Settings> =>
    call<wire.Settings>("app_change_settings", { settings }),
  appWait: (since: number): Promise<wire.Notice> => call<wire.Notice>("app_wait", { since }),
  appTouch: (): Promise<void> => call("app_touch"),
  pickOfficeToOpen: (): Promise<string | null> => call<string | null>("pick_office_to_open"),
  pickOfficeToCreate: (suggestedName: string): Promise<string | null> =>
    call<string | null>("pick_office_to_create", { suggestedName }),
  pickFolder: (): Promise<string | null> => call<string | null>("pick_folder"),
  pickPdfToSave: (suggestedName: string): Promise<string | null> =>
    call<string | null>("pick_pdf_to_save", { suggestedName }),
  officeCreate: (newOffice: wire.NewOffice): Promise<wire.OfficeOverview> =>
    call<wire.OfficeOverview>("office_create", { newOffice }),
  officeOpen: (path: string, passphrase: string): Promise<wire.MemberName[]> =>
    call<wire.MemberName[]>("office_open", { path, passphrase }),
  officeIdentify: (member: Id, language: L): Promise<wire.OfficeOverview> =>
    call<wire.OfficeOverview>("office_identify", { member, language }),
  officeOpenSample: (language: L): Promise<wire.MemberName[]> =>
    call<wire.MemberName[]>("office_open_sample", { language }),
  officeOverview: (language: L): Promise<wire.OfficeOverview> =>
    call<wire.OfficeOverview>("office_overview", { language }),
  officeLock: (): Promise<void> => call("office_lock"),
  officeUnlock: (passphrase: string, language: L): Promise<wire.OfficeOverview> =>
    call<wire.OfficeOverview>("office_unlock", { passphrase, language }),
  officeClose: (): Promise<void> => call("office_close"),
  officeChangePassphrase: (old: string, next: string): Promise<void> =>
    call("office_change_passphrase", { old, new: next }),
  passphraseStrength: (passphrase: string, language: L): Promise<wire.Strength> =>
    call<wire.Strength>("passphrase_strength", { passphrase, language }),
  memberList: (language: L): Promise<wire.MemberName[]> =>
    call<wire.MemberName[]>("member_list", { language }),
  memberAdd: (name: string, role: wire.Role, language: L): Made =>
    call<wire.Made>("member_add", { name, role, language }),
  memberChange: (id: Id, name: string, role: wire.Role, language: L): Changed =>
    call<wire.Changed>("member_change", { id, name, role, language }),
  memberRetire: (id: Id): Changed => call<wire.Changed>("member_retire", { id }),
  organisationList: (language: L): Promise<wire.Organisation[]> =>
    call<wire.Organisation[]>("organisation_list", { language }),
  organisationAdd: (name: string, country: wire.Organisation["country"], kind: string, language: L): Made =>
    call<wire.Made>("organisation_add", { name, country, kind, language }),
  undo: (): Promise<wire.Undone> => call<wire.Undone>("undo"),
  redo: (): Promise<wire.Undone> => call<wire.Undone>("redo"),
  history: (filter: wire.HistoryFilter, language: L): Promise<wire.HistoryPage> =>
    call<wire.HistoryPage>("history", { filter, language }),
  backupNow: (): Promise<wire.BackupState> => call<wire.BackupState>("backup_now"),
  backupList: (language: L): Promise<wire.Backup[]> => call<wire.Backup[]>("backup_list", { language }),
  backupRestore: (backupPath: string, to: string): Promise<string> =>
    call<string>("backup_restore", { backupPath, to }),
  planList: (query: wire.PlanQuery, language: L): Promise<wire.PlanList> =>
    call<wire.PlanList>("plan_list", { query, language }),
  planKinds: (language: L): Promise<wire.PlanKind[]> => call<wire.PlanKind[]>("plan_kinds", { language }),
  planKindAdd: (name: string, language: L): Made => call<wire.Made>("plan_kind_add", { name, language }),
  planCreate: (title: string, titleLanguage: W, kind: Id): Made =>
    call<wire.Made>("plan_create", { title, titleLanguage, kind }),
  planDelete: (id: Id): Changed => call<wire.Changed>("plan_delete", { id }),
  planRead: (id: Id, language: L): Promise<wire.Plan> => call<wire.Plan>("plan_read", { id, language }),
  planSetTitle: (id: Id, language: W, text: string): Changed =>
    call<wire.Changed>("plan_set_title", { id, language, text }),
  planSetKind: (id: Id, kind: Id): Changed => call<wire.Changed>("plan_set_kind", { id, kind }),
  planSetResponsible: (id: Id, organisation: Id | null): Changed =>
    call<wire.Changed>("plan_set_responsible", { id, organisation }),
  planSetDue: (id: Id, text: string | null, language: L): Changed =>
    call<wire.Changed>("plan_set_due", { id, text, language }),
  planSetSourceLanguage: (id: Id, language: W): Changed =>
    call<wire.Changed>("plan_set_source_language", { id, language }),
  planMove: (id: Id, to: wire.PlanState, opinion: string | null, language: L): Changed =>
    call<wire.Changed>("plan_move", { id, to, opinion, language }),
  planNextVersion: (id: Id): Changed => call<wire.Changed>("plan_next_version", { id }),
  passageAdd: (plan: Id, after: Id | null, kind: wire.Passage["kind"], level: number): Made =>
    call<wire.Made>("passage_add", { plan, after, kind, level }),
  passageSet: (passage: Id, language: W, inline: wire.Inline[], typing: boolean): Changed =>
    call<wire.Changed>("passage_set", { passage, language, inline, typing }),
  passageSetKind: (passage: Id, kind: wire.Passage["kind"], level: number, ordered: boolean): Changed =>
    call<wire.Changed>("passage_set_kind", { passage, kind, level, ordered }),
  passageMove: (passage: Id, after: Id | null): Changed =>
    call<wire.Changed>("passage_move", { passage, after }),
  passageDelete: (passage: Id): Changed => call<wire.Changed>("passage_delete", { passage }),
  passageMark: (passage: Id, language: W, state: "translated" | "reviewed"): Changed =>
    call<wire.Changed>("passage_mark", { passage, language, state }),
  tableAdd: (plan: Id, after: Id | null, rows: number, columns: number): Made =>
    call<wire.Made>("table_add", { plan, after, rows, columns }),
  tableSetCell: (passage: Id, cell: string, language: W, inline: wire.Inline[], typing: boolean): Changed =>
    call<wire.Changed>("table_set_cell", { passage, cell, language, inline, typing }),
  tableInsertRow: (passage: Id, after: number): Changed =>
    call<wire.Changed>("table_insert_row", { passage, after }),
  tableInsertColumn: (passage: Id, after: number): Changed =>
    call<wire.Changed>("table_insert_column", { passage, after }),
  tableDeleteRow: (passage: Id, row: number): Changed =>
    call<wire.Changed>("table_delete_row", { passage, row }),
  tableDeleteColumn: (passage: Id, column: number): Changed =>
    call<wire.Changed>("table_delete_column", { passage, column }),
  stepSeal: (): Promise<void> => call("step_seal"),
  nodeAdd: (plan: Id, parent: Id | null, level: wire.PlanNode["level"]): Made =>
    call<wire.Made>("node_add", { plan, parent, level }),
  nodeSetName: (node: Id, language: W, text: string, typing: boolean): Changed =>
    call<wire.Changed>("node_set_name", { node, language, text, typing }),
  nodeSetResponsible: (node: Id, organisation: Id | null): Changed =>
    call<wire.Changed>("node_set_responsible", { node, organisation }),
  nodeSetDates: (node: Id, starts: string | null, ends: string | null, language: L): Changed =>
    call<wire.Changed>("node_set_dates", { node, starts, ends, language }),
  nodeMove: (node: Id, parent: Id | null, after: Id | null): Changed =>
    call<wire.Changed>("node_move", { node, parent, after }),
  nodeDelete: (node: Id): Changed => call<wire.Changed>("node_delete", { node }),
  indicatorAdd: (node: Id): Made => call<wire.Made>("indicator_add", { node }),
  indicatorSetName: (id: Id, language: W, text: string, typing: boolean): Changed =>
    call<wire.Changed>("indicator_set_name", { id, language, text, typing }),
  indicatorSetUnit: (id: Id, language: W, text: string, typing: boolean): Changed =>
    call<wire.Changed>("indicator_set_unit", { id, language, text, typing }),
  indicatorSetNumbers: (id: Id, baseline: string | null, target: string | null, language: L): Changed =>
    call<wire.Changed>("indicator_set_numbers", { id, baseline, target, language }),
  indicatorSetPeriod: (id: Id, starts: string | null, ends: string | null, language: L): Changed =>
    call<wire.Changed>("indicator_set_period", { id, starts, ends, language }),
  indicatorDelete: (id: Id): Changed => call<wire.Changed>("indicator_delete", { id }),
  indicatorValueAdd: (id: Id, on: string, value: string, source: string | null, language: L): Made =>
    call<wire.Made>("indicator_value_add", { id, on, value, source, language }),
  indicatorValueDelete: (id: Id): Changed => call<wire.Changed>("indicator_value_delete", { id }),
  spellingChoose: (owner: Id, field: string, word: string, nth: number, spelled: string): Changed =>
    call<wire.Changed>("spelling_choose", { owner, field, word, nth, spelled }),
  find: (words: string, language: L): Promise<wire.Found[]> =>
    call<wire.Found[]>("find", { words, language }),
  packetList: (language: L): Promise<wire.PacketRow[]> => call<wire.PacketRow[]>("packet_list", { language }),
  packetCreate: (title: string, language: W, purpose: wire.Packet["purpose"]): Made =>
    call<wire.Made>("packet_create", { title, language, purpose }),
  packetRead: (id: Id, language: L): Promise<wire.Packet> =>
    call<wire.Packet>("packet_read", { id, language }),
  packetDelete: (id: Id): Changed => call<wire.Changed>("packet_delete", { id }),
  packetSetTitle: (id: Id, language: W, text: string): Changed =>
    call<wire.Changed>("packet_set_title", { id, language, text }),
  packetSetPlace: (id: Id, language: W, text: string): Changed =>
    call<wire.Changed>("packet_set_place", { id, language, text }),
  packetSetClassification: (id: Id, language: W, text: string): Changed =>
    call<wire.Changed>("packet_set_classification", { id, language, text }),
  packetSetPurpose: (id: Id, purpose: wire.Packet["purpose"]): Changed =>
    call<wire.Changed>("packet_set_purpose", { id, purpose }),
  packetSetHeldOn: (id: Id, text: string | null, language: L): Changed =>
    call<wire.Changed>("packet_set_held_on", { id, text, language }),
  packetSetLanguages: (id: Id, languages: L[]): Changed =>
    call<wire.Changed>("packet_set_languages", { id, languages }),
  packetAddItem: (packet: Id, record: wire.RecordRef, after: Id | null): Made =>
    call<wire.Made>("packet_add_item", { packet, record, after }),
  packetMoveItem: (item: Id, after: Id | null): Changed =>
    call<wire.Changed>("packet_move_item", { item, after }),
  packetRemoveItem: (item: Id): Changed => call<wire.Changed>("packet_remove_item", { item }),
  pressTypeset: (packet: Id, item: Id | null): Promise<wire.Typeset> =>
    call<wire.Typeset>("press_typeset", { packet, item }),
  pressPage: (generation: number, index: number): Promise<ArrayBuffer> =>
    call<ArrayBuffer>("press_page", { generation, index }),
  pressSavePdf: (packet: Id, path: string): Promise<wire.SavedPdf> =>
    call<wire.SavedPdf>("press_save_pdf", { packet, path }),
  pressPrint: (packet: Id, options: wire.PrintOptions): Promise<wire.PrintJob | null> =>
    call<wire.PrintJob | null>("press_print", { packet, options }),
  pressPrinters: (): Promise<wire.Printer[]> => call<wire.Printer[]>("press_printers"),
};
