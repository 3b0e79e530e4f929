//! The page in a browser over the real commands: the shell's own commands on Tauri's mock runtime, behind a server on the
//! loopback address. Only tests build it.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path as InPath, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use chrono::{DateTime, Utc};
use hamkor::{Answer, Choice, Chooser, Desk, Places, Programs};
use hamkor_language::Language;
use hamkor_office::FixedClock;
use hamkor_office::clock::Clock;
use serde_json::{Value, json};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets};
use tauri::{App, WebviewWindow, WebviewWindowBuilder, ipc::InvokeResponseBody};
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

/// Answers the dialogues for files: with what a test has laid ready, in order, else as if each had been dismissed.
#[derive(Clone, Default)]
struct LaidReady(Arc<Mutex<Vec<PathBuf>>>);

impl Chooser for LaidReady {
    fn choose(&self, _: Choice, _: PathBuf, _: Language, answer: Answer) {
        let mut ready = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let chosen = (!ready.is_empty()).then(|| ready.remove(0));
        drop(ready);
        answer(chosen.into_iter().collect());
    }
}

/// Keeps what was to be opened in a program of the system.
#[derive(Clone, Default)]
struct Opened(Arc<Mutex<Vec<PathBuf>>>);

impl Programs for Opened {
    fn open(&self, path: &Path) -> std::io::Result<()> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(path.to_owned());
        Ok(())
    }
}

/// Hamkor without a window, with a clock of its own.
#[derive(Clone)]
struct Headless {
    window: WebviewWindow<MockRuntime>,
    ready: LaidReady,
    opened: Opened,
    clock: Arc<FixedClock>,
    dist: PathBuf,
}

/// Hamkor behind a server. Dropping it ends it.
pub struct PageServer {
    address: SocketAddr,
    folder: PathBuf,
    headless: Headless,
    runtime: Option<tokio::runtime::Runtime>,
    _app: App<MockRuntime>,
}

impl PageServer {
    /// Starts Hamkor in a folder of its own, at a moment, on a port of its own.
    ///
    /// # Panics
    /// When the page has not been built, or no port can be had: a test cannot go on then.
    #[must_use]
    pub fn start(folder: &Path, now: DateTime<Utc>) -> Self {
        Self::start_at(folder, now, "127.0.0.1:0")
    }

    /// The same on a given address of this machine.
    ///
    /// # Panics
    /// As [`PageServer::start`].
    #[must_use]
    pub fn start_at(folder: &Path, now: DateTime<Utc>, address: &str) -> Self {
        let dist = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../ui/dist");
        assert!(dist.join("index.html").is_file(), "the page is not built: npm run build in ui");
        let ready = LaidReady::default();
        let opened = Opened::default();
        let clock = Arc::new(FixedClock::new(now));
        let desk_clock: Arc<dyn Clock> = Arc::clone(&clock) as Arc<dyn Clock>;
        let app = hamkor::furnish(mock_builder()).build(mock_context(noop_assets())).expect("the mock runtime builds");
        let desk =
            Desk::new(Places::within(folder), desk_clock, Box::new(ready.clone()), Box::new(opened.clone()), None);
        hamkor::place(app.handle(), desk);
        let window =
            WebviewWindowBuilder::new(&app, "main", tauri::WebviewUrl::default()).build().expect("a window is mocked");
        let headless = Headless { window, ready, opened, clock, dist };
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
        let runtime = runtime.expect("a runtime can be made");
        let listener =
            runtime.block_on(tokio::net::TcpListener::bind(address)).expect("a port of this machine is free");
        let address = listener.local_addr().expect("the port has an address");
        let routes = routes(headless.clone());
        runtime.spawn(async move { axum::serve(listener, routes).await });
        Self { address, folder: folder.to_owned(), headless, runtime: Some(runtime), _app: app }
    }

    /// Where the page is.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The folder in which it lives.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Calls a command as the page does.
    ///
    /// # Errors
    /// The error's code and arguments, as the page is given them.
    ///
    /// # Panics
    /// When the command answers with raw bytes.
    pub fn call(&self, command: &str, args: Value) -> Result<Value, Value> {
        match self.headless.invoke(command, tauri::ipc::InvokeBody::Json(args), HeaderMap::new())? {
            InvokeResponseBody::Json(text) => Ok(serde_json::from_str(&text).expect("commands answer JSON")),
            InvokeResponseBody::Raw(_) => panic!("{command} answers raw bytes"),
        }
    }

    /// Calls a command that answers with raw bytes.
    ///
    /// # Errors
    /// The error's code and arguments, as the page is given them.
    ///
    /// # Panics
    /// When the command answers with JSON.
    pub fn bytes(&self, command: &str, args: Value) -> Result<Vec<u8>, Value> {
        match self.headless.invoke(command, tauri::ipc::InvokeBody::Json(args), HeaderMap::new())? {
            InvokeResponseBody::Raw(bytes) => Ok(bytes),
            InvokeResponseBody::Json(text) => panic!("{command} answers {text}"),
        }
    }

    /// Sends a piece of a file, as the page does.
    ///
    /// # Errors
    /// The error's code and arguments, as the page is given them.
    pub fn send(&self, incoming: u64, bytes: &[u8]) -> Result<(), Value> {
        let mut headers = HeaderMap::new();
        headers.insert("incoming", incoming.into());
        self.headless.invoke("attachment_piece", tauri::ipc::InvokeBody::Raw(bytes.to_vec()), headers).map(|_| ())
    }

    /// What was opened in programs of the system, in order.
    #[must_use]
    pub fn opened(&self) -> Vec<PathBuf> {
        self.headless.opened.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Lays a path ready for the next dialogue for files.
    pub fn choose(&self, path: impl Into<PathBuf>) {
        self.headless.ready.0.lock().unwrap_or_else(PoisonError::into_inner).push(path.into());
    }

    /// The clock of the office.
    #[must_use]
    pub fn clock(&self) -> &FixedClock {
        &self.headless.clock
    }

    /// Opens the sample office as one of its members: `role` is the word of the wire.
    ///
    /// # Panics
    /// When the sample does not open or has no such member.
    pub fn open_sample(&self, language: Language, role: &str) -> Value {
        let members = self.call("office_open_sample", json!({ "language": language })).expect("the sample opens");
        let member = members.as_array().into_iter().flatten().find(|member| member["role"] == role);
        let member = member.expect("the sample has a member in this role")["id"].clone();
        self.call("office_identify", json!({ "member": member, "language": language })).expect("the member sits down")
    }
}

impl Drop for PageServer {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            // The page waits for notices for as long as it is there.
            runtime.shutdown_background();
        }
    }
}

impl Headless {
    fn invoke(
        &self,
        command: &str,
        body: tauri::ipc::InvokeBody,
        headers: HeaderMap,
    ) -> Result<InvokeResponseBody, Value> {
        let url = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
        let request = tauri::webview::InvokeRequest {
            cmd: command.to_owned(),
            callback: tauri::ipc::CallbackFn(0),
            error: tauri::ipc::CallbackFn(1),
            url: url.parse().expect("the address is one"),
            body,
            headers,
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.window, request)
    }
}

fn routes(headless: Headless) -> Router {
    // The policy of the program, but for the way to the commands.
    let policy = include_str!("../../src-tauri/tauri.conf.json");
    let policy: Value = serde_json::from_str(policy).expect("the configuration is JSON");
    let policy = policy["app"]["security"]["csp"].as_str().expect("there is a policy").to_owned();
    let policy = policy.replace("connect-src ipc: http://ipc.localhost", "connect-src 'self'");
    let policy = HeaderValue::from_str(&policy).expect("a policy is a header");
    Router::new()
        .route("/", get(index))
        .route("/bridge.js", get(|| async { ([(header::CONTENT_TYPE, "text/javascript")], include_str!("bridge.js")) }))
        .route("/ipc/{command}", post(ipc).layer(DefaultBodyLimit::disable()))
        .fallback_service(ServeDir::new(&headless.dist))
        .layer(SetResponseHeaderLayer::overriding(header::CONTENT_SECURITY_POLICY, policy))
        .with_state(headless)
}

async fn index(State(headless): State<Headless>) -> Response {
    match tokio::fs::read_to_string(headless.dist.join("index.html")).await {
        Ok(page) => Html(page.replacen("<head>", "<head><script src=\"/bridge.js\"></script>", 1)).into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

async fn ipc(
    State(headless): State<Headless>,
    InPath(command): InPath<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let raw = headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind == "application/octet-stream");
    let body = if raw {
        tauri::ipc::InvokeBody::Raw(body.to_vec())
    } else {
        match serde_json::from_slice(&body) {
            Ok(args) => tauri::ipc::InvokeBody::Json(args),
            Err(error) => return (StatusCode::BAD_REQUEST, error.to_string()).into_response(),
        }
    };
    match tokio::task::spawn_blocking(move || headless.invoke(&command, body, headers)).await {
        Ok(Ok(InvokeResponseBody::Json(text))) => ([(header::CONTENT_TYPE, "application/json")], text).into_response(),
        Ok(Ok(InvokeResponseBody::Raw(bytes))) => {
            ([(header::CONTENT_TYPE, "application/octet-stream")], bytes).into_response()
        }
        Ok(Err(error)) => (StatusCode::UNPROCESSABLE_ENTITY, axum::Json(error)).into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}
