// Two minutes before one is signed out: says so, and goes on at the press of a key or of the button (security §6.2, WCAG 2.2.1).
// Without this script the session ends all the same, and what was typed is kept by the page that says so.
(() => {
  "use strict";
  const place = document.getElementById("session");
  const warnWhenLeft = 2 * 60 * 1000;
  const tabs = "BroadcastChannel" in window ? new BroadcastChannel("rinnalla-session") : null;
  let ends = 0;
  let goesOn = false;
  let shown = "";
  let asking = false;

  function show(what) {
    if (what === shown) return;
    shown = what;
    const text = what && document.getElementById("session-" + what).content.cloneNode(true);
    place.replaceChildren(...(text ? [text] : []));
  }

  function look() {
    const left = ends - Date.now();
    show(left <= 0 ? "ended" : left > warnWhenLeft ? "" : goesOn ? "warns" : "last");
  }

  function lasts(session) {
    ends = Date.now() + session.seconds * 1000;
    goesOn = session.goesOn;
    look();
  }

  async function goOn() {
    if (asking) return;
    asking = true;
    try {
      const answer = await fetch(place.dataset.renew, { method: "POST", body: new URLSearchParams() });
      if (answer.ok) {
        const session = await answer.json();
        lasts(session);
        tabs?.postMessage(session);
      } else if (answer.status === 401) {
        ends = 0;
        look();
      }
    } catch {
      // No connection just now: the warning stays, and the button can be pressed again.
    } finally {
      asking = false;
    }
  }

  place.addEventListener("click", (event) => {
    if (event.target.closest("button")) goOn();
  });
  document.addEventListener("keydown", () => {
    if (shown === "warns") goOn();
  });
  tabs?.addEventListener("message", (event) => lasts(event.data));
  setInterval(look, 1000);
  const session = { seconds: Number(place.dataset.seconds), goesOn: place.dataset.goesOn === "yes" };
  lasts(session);
  tabs?.postMessage(session);
})();
