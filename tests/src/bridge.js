// Stands in for what Tauri puts into its web view: the page calls the very same commands, over HTTP on this machine alone.
// How many calls are under way is counted, so that a test can wait until the page has settled.
window.__CALLS_UNDER_WAY__ = 0;
window.__TAURI_INTERNALS__ = {
  async invoke(command, args, options) {
    // This one waits for what may never happen.
    const counted = command !== "app_wait";
    if (counted) window.__CALLS_UNDER_WAY__ += 1;
    try {
      // As in Tauri, bytes travel as they are, with what belongs to them in the headers.
      const bytes = args instanceof Uint8Array;
      const headers = bytes ? { "content-type": "application/octet-stream", ...options?.headers } : {};
      const body = bytes ? args : JSON.stringify(args ?? {});
      const reply = await fetch(`/ipc/${command}`, { method: "POST", headers, body });
      if (reply.status === 422) throw await reply.json();
      if (!reply.ok) throw new Error(`${command}: ${reply.status} ${await reply.text()}`);
      if (reply.headers.get("content-type") === "application/json") return await reply.json();
      return await reply.arrayBuffer();
    } finally {
      if (counted) window.__CALLS_UNDER_WAY__ -= 1;
    }
  },
  transformCallback: () => 0,
  unregisterCallback: () => undefined,
};

// Everything that goes wrong in the page itself, so that a test can ask for it.
window.__COMPLAINTS__ = [];
addEventListener("securitypolicyviolation", (event) => {
  window.__COMPLAINTS__.push(`policy: ${event.violatedDirective} ${event.blockedURI}`);
});
addEventListener("unhandledrejection", (event) => window.__COMPLAINTS__.push(`unhandled: ${event.reason}`));
addEventListener(
  "error",
  (event) => {
    const missing = event.target === window ? null : (event.target.src ?? event.target.href);
    // An observer of sizes that changed a size is told again with the next frame: browsers say so, and nothing failed.
    if (!missing && String(event.message).startsWith("ResizeObserver loop completed")) return;
    window.__COMPLAINTS__.push(missing ? `missing: ${missing}` : `error: ${event.message}`);
  },
  true,
);
