//! The desktop shell of Hamkor: a window, and typed commands that call the crates below. It is generic over Tauri's
//! runtime, so that tests run the very same commands without a window.

mod arriving;
mod backups;
mod chooser;
mod commands;
mod departing;
mod desk;
mod draft_reading;
mod error;
mod manual;
mod notice;
mod opened;
mod overview;
mod passing;
mod places;
mod previewed;
mod print;
mod printings;
mod reply;
mod scans;
mod seat;
mod session;
mod settings;
mod typesetter;
mod watch;
mod window;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use hamkor_office::SystemClock;
use hamkor_office::clock::Clock;
use tauri::{Manager, Runtime};
use tauri_specta::collect_commands;

pub use chooser::{Answer, Choice, Chooser};
pub use desk::Desk;
pub use error::{Error, Result};
pub use opened::Programs;
pub use places::Places;

/// Every command, typed.
#[must_use]
#[allow(clippy::too_many_lines, reason = "it is one list, a line a command")]
pub fn commands<R: Runtime>() -> tauri_specta::Builder<R> {
    use commands::{
        app, attachment, backup, calendar, chain, comment, custody, draft, find, glossary, history, iati, indicator,
        member, node, office, organisation, packet, passage, pick, plan, plot, press, propose, record, table,
    };
    tauri_specta::Builder::new().error_handling(tauri_specta::ErrorHandlingMode::Throw).disable_serde_phases().commands(
        collect_commands![
            app::app_start,
            app::app_messages,
            app::app_manual,
            app::app_settings,
            app::app_change_settings,
            app::app_wait,
            app::app_touch,
            pick::pick_office_to_open,
            pick::pick_office_to_create,
            pick::pick_folder,
            pick::pick_draft_to_open,
            pick::pick_draft_to_save,
            pick::pick_files_to_attach,
            pick::pick_copy_to_save,
            pick::pick_calendar_to_open,
            pick::pick_statement_to_open,
            pick::pick_calendar_to_save,
            pick::pick_activities_to_open,
            pick::pick_activities_to_save,
            pick::pick_list_to_save,
            pick::pick_pdf_to_save,
            pick::pick_bundle_to_save,
            office::office_create,
            office::office_open,
            office::office_open_sample,
            office::office_identify,
            office::office_overview,
            office::office_lock,
            office::office_unlock,
            office::office_close,
            office::office_astray,
            office::office_change_passphrase,
            office::office_check,
            office::passphrase_strength,
            custody::custody_hand_over,
            custody::custody_take_back,
            custody::custody_go_on,
            custody::custody_acknowledge,
            member::member_list,
            member::member_add,
            member::member_change,
            member::member_retire,
            organisation::organisation_list,
            organisation::organisation_add,
            history::undo,
            history::redo,
            history::history,
            backup::backup_now,
            backup::backup_list,
            backup::backup_list_of,
            backup::backup_restore,
            plan::plan_kinds,
            plan::plan_kind_add,
            plan::plan_create,
            plan::plan_delete,
            plan::plan_read,
            plan::plan_set_title,
            plan::plan_set_kind,
            plan::plan_set_numbering,
            plan::plan_set_responsible,
            plan::plan_set_due,
            plan::plan_set_source_language,
            plan::plan_move,
            plan::plan_next_version,
            plan::plan_pages,
            plan::plan_submit,
            plan::plan_candidates,
            plan::plan_answer,
            plan::plan_waiting,
            plan::plan_compare,
            plan::plan_source_changes,
            comment::comment_list,
            comment::comment_add,
            comment::comment_reply,
            comment::comment_set_done,
            comment::comment_delete,
            passage::passage_add,
            passage::passage_set,
            passage::figure_add,
            passage::figure_set,
            passage::figure_set_alternative,
            passage::passage_set_kind,
            passage::passage_move,
            passage::passage_delete,
            passage::passage_split,
            passage::passage_join,
            passage::passage_paste,
            passage::section_move,
            passage::passage_mark,
            passage::text_spell,
            passage::apostrophes_mend,
            passage::step_seal,
            table::table_add,
            table::table_set_cell,
            table::table_insert_row,
            table::table_insert_column,
            table::table_delete_row,
            table::table_delete_column,
            table::table_merge_cells,
            table::table_split_cell,
            table::table_set_header_rows,
            table::table_set_align,
            node::node_add,
            node::node_set_name,
            node::node_set_responsible,
            node::node_set_dates,
            node::node_move,
            node::node_delete,
            indicator::indicator_add,
            indicator::indicator_set_name,
            indicator::indicator_set_unit,
            indicator::indicator_set_numbers,
            indicator::indicator_set_period,
            indicator::indicator_delete,
            indicator::indicator_value_add,
            indicator::indicator_value_delete,
            find::find,
            packet::packet_create,
            packet::packet_read,
            packet::packet_choices,
            packet::packet_delete,
            packet::packet_set_title,
            packet::packet_set_place,
            packet::packet_set_watermark,
            packet::packet_set,
            packet::packet_set_purpose,
            packet::packet_set_held_on,
            packet::packet_set_languages,
            packet::packet_add_item,
            packet::packet_move_item,
            packet::packet_remove_item,
            packet::packet_set_item,
            packet::packet_set_item_text,
            packet::packet_points,
            packet::packet_set_point,
            packet::packet_add_reader,
            packet::packet_set_reader,
            packet::packet_move_reader,
            packet::packet_remove_reader,
            propose::packet_propose,
            propose::packet_for,
            propose::packet_before,
            propose::packet_bring_up_to_date,
            propose::packet_templates,
            propose::packet_from_template,
            propose::packet_save_template,
            propose::packet_remove_template,
            packet::classification_list,
            packet::classification_add,
            packet::classification_set,
            packet::classification_move,
            packet::classification_remove,
            packet::emblem_read,
            packet::emblem_set,
            attachment::attachment_list,
            attachment::attachment_rename,
            attachment::attachment_describe,
            attachment::attachment_remove,
            attachment::attachment_begin,
            attachment::attachment_begin_file,
            attachment::attachment_read,
            attachment::attachment_finish,
            attachment::attachment_stop,
            attachment::attachment_preview,
            attachment::attachment_picture,
            attachment::attachment_page,
            attachment::attachment_begin_out,
            attachment::attachment_write,
            attachment::attachment_stop_out,
            attachment::scan_list,
            chain::chain_read,
            chain::chain_placed,
            chain::chain_rows,
            chain::chain_link,
            chain::chain_unlink,
            chain::chain_broken,
            draft::draft_preview,
            draft::draft_stop,
            draft::draft_enter,
            draft::draft_enter_into,
            draft::draft_export,
            iati::iati_export,
            iati::iati_preview,
            iati::iati_enter,
            calendar::calendar_year,
            calendar::calendar_export,
            calendar::calendar_import,
            record::record_list,
            record::record_export,
            record::record_rows,
            record::record_list_fields,
            record::record_list_ids,
            record::record_change_together,
            record::record_moves_together,
            record::record_views,
            record::record_view_save,
            record::record_view_delete,
            record::record_names,
            record::record_create,
            record::record_read,
            record::record_set,
            record::record_set_text,
            record::record_add_row,
            record::record_move_row,
            record::record_delete_row,
            record::record_move,
            record::record_hanging,
            record::record_delete,
            record::record_merge,
            record::record_due,
            record::record_waiting,
            record::record_stale,
            record::record_due_between,
            record::record_due_export,
            record::expert_comparison,
            record::meeting_carry_over,
            record::template_choices,
            record::template_begin,
            record::fund_balance,
            record::fund_statement_preview,
            record::fund_statement_enter,
            record::project_from_proposal,
            record::survey_adopt,
            glossary::glossary_passage,
            glossary::glossary_check,
            glossary::glossary_add,
            glossary::plan_find,
            glossary::plan_replace,
            plot::plot_read,
            press::press_typeset,
            press::press_page,
            press::press_progress,
            press::press_stop,
            press::press_save_pdf,
            press::press_proof,
            press::press_printers,
            press::press_print,
            press::printing_list,
            press::printing_begin_bundle,
        ],
    )
}

/// Writes the TypeScript of every command, which is kept as `ui/src/ipc/bindings.ts`.
///
/// # Errors
/// When a type has no form in TypeScript, or the file cannot be written.
pub fn write_bindings(path: &Path) -> std::result::Result<(), specta_typescript::Error> {
    commands::<tauri::Wry>().export(specta_typescript::Typescript::default(), path)
}

/// Sets the commands and the watch up over a desk; every program that has a desk begins with it.
#[must_use]
pub fn furnish<R: Runtime>(builder: tauri::Builder<R>) -> tauri::Builder<R> {
    let typed = commands::<R>().invoke_handler();
    let bytes = takes_bytes::<R>();
    builder.invoke_handler(move |invoke| match invoke.message.command() {
        "attachment_piece" => bytes(invoke),
        _ => typed(invoke),
    })
}

/// The one command that is given bytes as they are, and so has no types.
fn takes_bytes<R: Runtime>() -> impl Fn(tauri::ipc::Invoke<R>) -> bool {
    tauri::generate_handler![commands::attachment::attachment_piece]
}

/// Puts a desk into a program, and begins to watch over it.
pub fn place<R: Runtime>(app: &tauri::AppHandle<R>, desk: Desk) {
    // What the program could not wipe when it ended last.
    desk.wipe_opened();
    app.manage(desk);
    watch_each(app, watch::EVERY, Desk::look);
    watch_each(app, scans::EVERY, Desk::look_for_scans);
}

fn watch_each<R: Runtime>(app: &tauri::AppHandle<R>, every: Duration, look: fn(&Desk)) {
    let watched = app.clone();
    tauri::async_runtime::spawn(async move {
        let mut tick = tokio::time::interval(every);
        // After a sleep one look is enough.
        tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tick.tick().await;
            let app = watched.clone();
            // A backup, or a folder on a network, takes longer than a task of the runtime should.
            if tauri::async_runtime::spawn_blocking(move || look(&app.state::<Desk>())).await.is_err() {
                return;
            }
        }
    });
}

/// Runs Hamkor until its window is closed.
///
/// # Errors
/// When the window cannot be made.
pub fn run() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let places = Places::of_system().ok_or("this user has no home folder")?;
    // An office that was double-clicked comes as the first argument.
    let asked_for = std::env::args_os().nth(1).map(PathBuf::from).filter(|path| path.is_file());
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    furnish(tauri::Builder::default())
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            window::bring_forward(app, &arguments, &folder);
        }))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .plugin(tauri_plugin_dialog::init())
        .setup(move |app| {
            let chooser = Box::new(chooser::SystemDialogues(app.handle().clone()));
            place(app.handle(), Desk::new(places, clock, chooser, Box::new(opened::SystemPrograms), asked_for));
            #[cfg(windows)]
            if let Some(window) = app.get_webview_window("main") {
                watch::listen(&window)?;
            }
            Ok(())
        })
        .on_window_event(window::happened)
        .run(tauri::generate_context!())?;
    Ok(())
}
