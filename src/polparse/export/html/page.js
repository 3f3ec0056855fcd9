"use strict";
{
  // Everything on the page stands there already; this shows what belongs together.
  const card = document.getElementById("card");
  const marks = [...document.querySelectorAll(".text mark")];
  const filters = JSON.parse(document.getElementById("kinds").textContent);
  let shown = null, pinned = false;

  const filterOf = (mark) => filters[[...mark.classList].find((name) => filters[name])];
  const on = (mark) => { const box = document.getElementById("f-" + filterOf(mark)?.[0]); return !box || box.checked; };
  const around = (mark) => {
    const all = [];
    for (let m = mark; m && m.matches("mark"); m = m.parentElement.closest(".text mark")) if (on(m)) all.push(m);
    return all;
  };
  const light = (name, refs) => {
    for (const lit of document.querySelectorAll("." + name)) lit.classList.remove(name);
    for (const ref of refs) for (const mark of document.querySelectorAll(`mark[data-r="${ref}"]`)) mark.classList.add(name);
  };
  const bare = (element) => {
    for (const inner of [element, ...element.querySelectorAll("[id]")]) inner.removeAttribute("id");
    return element;
  };
  const line = (mark) => {
    const item = document.getElementById(mark.dataset.r), rule = document.getElementById(mark.closest(".document").dataset.p + "u" + mark.dataset.u);
    if (!item) return null;
    const copy = bare(item.cloneNode(true)), kind = document.createElement("span");
    kind.className = "kind";
    kind.textContent = filterOf(mark)?.[1] ?? "speaker";
    kind.style.background = `var(--${filterOf(mark)?.[2] ?? "condition"})`;
    copy.prepend(kind);
    if (rule) {
      const told = document.createElement("span");
      told.className = "rule";
      told.append(...bare(rule.cloneNode(true)).childNodes);
      copy.append(told);
    }
    return copy;
  };
  const show = (mark) => {
    const all = around(mark), list = document.createElement("ul"), seen = new Set();
    for (const each of all) {
      const made = seen.has(each.dataset.r) ? null : line(each);
      seen.add(each.dataset.r);
      if (made) list.append(made);
    }
    if (!list.children.length) return hide();
    card.replaceChildren(list);
    card.hidden = false;
    shown = all[0];
    light("same", [shown.dataset.r]);
    // Under its last line, but not far from its first.
    const lines = [...shown.getClientRects()], at = lines.findLast((line) => line.bottom < lines[0].top + innerHeight / 3) ?? lines[0];
    const wide = document.documentElement.clientWidth, height = card.offsetHeight;
    const bar = document.querySelector(".bar").offsetHeight, below = at.bottom + 8 + height < innerHeight || at.top < height + bar + 16;
    card.style.left = Math.max(16, Math.min(at.left, wide - card.offsetWidth - 16)) + scrollX + "px";
    card.style.top = (below ? at.bottom + 8 : at.top - 8 - height) + scrollY + "px";
  };
  const hide = () => { card.hidden = true; shown = null; pinned = false; light("same", []); };
  const reach = (stop) => {
    for (const other of stop.closest(".text, .lists > div").querySelectorAll('[tabindex="0"]')) other.tabIndex = -1;
    stop.tabIndex = 0;
    stop.focus();
  };
  const go = (name) => {
    let target = document.getElementById(name) ?? document.querySelector(`mark[data-r="${CSS.escape(name)}"]`);
    if (!target) return;
    // What is pointed at is the innermost of those around the same words.
    while (target.matches("mark") && target.childNodes.length === 1 && target.firstElementChild?.matches("mark")) target = target.firstElementChild;
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    // On a phone the card has the lower half.
    target.scrollIntoView({ block: innerWidth < 640 ? "start" : "center" });
    if (target.matches("mark")) { reach(target); show(target); pinned = true; }
  };

  // One stop for Tab in each text and each column of lists; arrow keys go on from there.
  const items = [...document.querySelectorAll(".lists li[id]")];
  for (const stop of [...marks, ...items]) stop.tabIndex = -1;
  for (const part of document.querySelectorAll(".text, .lists > div")) { const first = part.querySelector("mark, li[id]"); if (first) first.tabIndex = 0; }
  document.addEventListener("mouseover", (event) => {
    const mark = event.target.closest(".text mark"), item = event.target.closest(".lists li[id]");
    if (mark && !pinned) show(mark);
    else if (!mark && !pinned && !event.target.closest("#card")) hide();
    light("lit", item ? [item.id] : []);
  });
  document.addEventListener("focusin", (event) => {
    if (event.target.matches(".text mark")) { event.target.setAttribute("aria-describedby", "card"); show(event.target); }
    const item = event.target.closest?.(".lists li[id]");
    if (item) light("lit", [item.id]);
  });
  document.addEventListener("click", (event) => {
    const mark = event.target.closest(".text mark"), item = event.target.closest(".lists li[id]"), link = event.target.closest('a[href^="#"]');
    if (mark) { reach(mark); show(mark); pinned = true; }
    else if (item) go(item.id + "_");
    else if (link) { event.preventDefault(); go(link.hash.slice(1)); }
    else if (!event.target.closest("#card")) hide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return hide();
    const here = document.activeElement, item = here?.closest?.(".lists li[id]");
    if (item && event.key === "Enter") return go(item.id + "_");
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key], stops = item ? items : marks;
    if (!step || !(item || here?.matches?.(".text mark"))) return;
    event.preventDefault();
    let at = stops.indexOf(item ?? here) + step;
    while (!item && stops[at] && !on(stops[at])) at += step;
    if (stops[at]) { pinned = !item; reach(stops[at]); }
  });
  addEventListener("hashchange", () => go(location.hash.slice(1)));
  if (location.hash) go(location.hash.slice(1));
}
