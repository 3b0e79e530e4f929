// Stands in for what Tauri puts into its web view: the page calls the very same commands, over HTTP on this machine alone.
window.__TAURI_INTERNALS__ = {
  async invoke(command, args) {
    const reply = await fetch(`/ipc/${command}`, { method: "POST", body: JSON.stringify(args ?? {}) });
    if (reply.status === 422) throw await reply.json();
    if (!reply.ok) throw new Error(`${command}: ${reply.status} ${await reply.text()}`);
    if (reply.headers.get("content-type") === "application/json") return await reply.json();
    return await reply.arrayBuffer();
  },
  transformCallback: () => 0,
  unregisterCallback: () => undefined,
};
