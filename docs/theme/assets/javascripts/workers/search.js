// The search, in the place and by the messages of Material's: {type: 0, data: the index} is answered by {type: 1}, then
// {type: 2, data: what is asked} by {type: 3, data: {items: pages, each a list of sections}}. It is its own because learners ask in
// other words than pages answer: in questions, in names of classes, with slips, in simplified characters, by what the mainland says.
// builder/site/search.py writes the index, with three things in its configuration: characters that count as one (fold), words that mean
// another (same), and what is asked for a page (asked).

const STOP = new Set(
  ("a about after again all also am an and any are as at be because been before being but by can cannot could define defined definition did do does doing done during each " +
   "explain explained explanation for from get give had has have having he her here him his how however i if in into is it its just know ll make " +
   "me mean meaning means more most my need no of on or our out please re s same say she should show so some such t tell than that the their them " +
   "then there these they thing this those through to too tutorial understand up us use used using ve versus very vs want was we were what when " +
   "where which while who whom why will with without work works would you your").split(" "),
);
// Longest first; one character only where no word of the subject holds it
const FUNCTION_WORDS = new RegExp(
  ["是什[麼么]意思", "[為为]什[麼么]", "什[麼么]是", "是什[麼么]", "有什[麼么]", "[幹干][嘛吗]用?", "[為为][何啥]", "什[麼么]", "如何", "何[謂谓]", "怎[麼么][樣样辦办會会寫写用看做]?",
    "怎[樣样]", "哪[裡里個个些一]?", "多少", "可不可以", "可以", "能不能", "[會会]不[會会]", "是不是", "是否", "要不要", "需不需要", "[請请][問问]", "意思", "解[釋释]", "介[紹绍]",
    "我[們们]?的?", "你", "[這这那][個个些]?", "[嗎吗呢吧啊啦]", "的", "了", "[與与跟]", "(?<![飽饱總总零])和", "(?<!不)是"].join("|"), "gu");
const WORD = /\p{Script=Han}+|\d+(?:\.\d+)?|[\p{L}](?:[\p{L}\p{N}_]*[\p{L}\p{N}])?|\p{N}+/gu;
const PART = /\p{Lu}+s?(?![\p{Ll}])|\p{Lu}?[\p{Ll}]+|\p{N}+|\p{L}+/gu;
const APPLIED = /[A-Za-z]{1,4}\((?:[^\s(),]|, ?|\([^\s()]*\)){1,12}\)/g;  // D(x), H(P, Q), KL(P||Q)
const CODE = 0.4, HEADING = 4, PAIR = 0.7, SINGLE = 0.3;

const same = {};
let fold, pages, sections, postings, lexicon, phrases;

const squashed = name => folded(name).toLowerCase().replace(/[\s\-–]/g, "");
const folded = text => Array.from(text, sign => fold.get(sign) ?? sign).join("");

/** What words of one kind have in common: samples, sampling and sample are one. */
const stem = word =>
  word.length < 4 || /\d/.test(word) ? word
    : word.replace(/(?<=[a-z]{2}[^suia])s$|(?<=ss)es$/, "").replace(/iz(?=e|ing|ation)/, "is").replace(/ie$/, "y")
      .replace(/(?<=[a-z]{4})(?:ations?|ating|ated?|ings?|ically|ical|icity|ics?|ity|ed|e|y)$/, "");

/** The keys that a text is found by, each with where it stands: [key, start, end, its word, whether it is a part of something]. */
function keys(text) {
  const found = [];
  let before = null;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (/\p{Script=Han}/u.test(word)) {
      const signs = folded(word);
      for (let i = 0; i < signs.length; i++) {
        found.push([signs[i], index + i, index + i + 1, "", 1]);
        if (i) found.push([signs.slice(i - 1, i + 1), index + i - 1, index + i + 1, ""]);
      }
      before = null;
      continue;
    }
    const parts = [...word.matchAll(PART)];
    for (const part of parts) {
      const start = index + part.index, end = start + part[0].length, plain = part[0].toLowerCase(), key = stem(plain);
      found.push([key, start, end, plain]);
      if (before && /^[\s\-–_.'’]{0,1}$/.test(text.slice(before.end, start))) found.push([before.key + " " + key, before.start, end, ""]);
      before = { key, start, end };
    }
    if (parts.length > 1) found.push([word.replace(/_/g, "").toLowerCase(), index, index + word.length, "", 1]);
  }
  for (const { 0: applied, index } of text.matchAll(APPLIED))
    found.push([applied.toLowerCase().replace(/\s/g, "").replace(/[‖∥]/g, "||").replace(/^(?:d_?kl|d)(?=\([^()]*\|\|)/, "kl"), index, index + applied.length, ""]);
  return found;
}

const plain = html => html.replace(/<[^>]+>/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
const escaped = text => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

function setup({ config, docs }) {
  fold = new Map((config.fold || "").match(/../gu)?.map(pair => [...pair]));
  pages = new Map();
  postings = new Map();
  lexicon = new Map();  // how many sections hold a word that is written in letters
  sections = docs.map((doc, number) => {
    const [page] = doc.location.split("#"), counts = new Map();
    if (!pages.has(page)) pages.set(page, { location: page, sections: [], size: 0 });
    const add = (html, weight) => keys(plain(html)).forEach(([key]) => counts.set(key, (counts.get(key) || 0) + weight));
    add(doc.title, HEADING);
    add(doc.text.replace(/<pre>.*?<\/pre>/gs, program => (add(program, CODE), " ")), 1);
    const section = { doc, page, size: 0 };
    for (const [key, weight] of counts) {
      if (!postings.has(key)) postings.set(key, []);
      postings.get(key).push([number, weight]);
      section.size += weight;
    }
    pages.get(page).sections.push(number);
    pages.get(page).size += section.size;
    return section;
  });
  const mean = sections.reduce((sum, { size }) => sum + size, 0) / sections.length;
  // where pages only name each other, nobody finds an answer
  sections.forEach(section => section.norm = (0.4 + 0.6 * section.size / mean) * (/#(?:next|where-.*|sources|exercises)$/.test(section.doc.location) ? 3 : 1));
  pages.forEach(page => page.norm = 0.6 + 0.4 * page.size * pages.size / mean / sections.length);

  // one pattern for all that is said otherwise, and what is said rightly, lest a part of it be taken for another's name
  const names = config.same || [];
  same.meant = new Map(names.map(([said, meant]) => [squashed(said), meant]));
  same.said = names.length && new RegExp(names.map(([said]) => folded(said).split(/[\s\-–]+/).map(word => word.replace(/[.*+?^$()[\]{}|\\]/g, "\\$&")).join("[\\s\\-–]*")
    .replace(/^(?=[a-z])/i, "(?<![A-Za-z0-9._])").replace(/(?<=[a-z])$/i, "s?(?![A-Za-z0-9_]|\\.\\w)")).join("|"), "giu");
  // what a page is called counts as asked for it: its title, before the colon
  const titles = docs.filter(doc => !doc.location.includes("#")).map(doc => [doc.title.split(/[:：]/)[0], doc.location]);
  phrases = [...config.asked || [], ...titles].filter(([, page]) => pages.has(page)).map(([text, page]) => {
    const found = new Set(keys(plain(text)).filter(([key, , , , part]) => !part && !STOP.has(key)).map(([key]) => key));
    if (!found.size) keys(plain(text)).forEach(([key]) => found.add(key));
    return { page, keys: found };
  });
  for (const phrase of phrases) phrase.keys.forEach(key => postings.has(key) || postings.set(key, []));
  for (const [key, places] of postings) if (/^[\p{L}]{3,}[\p{L}\p{N}]*$/u.test(key) && !/\p{Script=Han}/u.test(key)) lexicon.set(key, places.length);
  for (const phrase of phrases) phrase.weight = [...phrase.keys].reduce((sum, key) => sum + weight(key), 0);
}

/** How much a key tells: the rarer, the more; a pair's words tell part of it already. */
const rarity = key => Math.min(4.5, Math.log(1 + sections.length / ((postings.get(key)?.length || 0) + 1))) * (key.includes(" ") ? PAIR : 1);

/** In what is asked for a page even the commonest word of the subject counts. */
const weight = key => Math.max(rarity(key), 2);

/** How many slips, of a letter left out, put in, changed or swapped with its neighbour, lie between two words; or limit + 1. */
function slips(one, other, limit) {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let last, row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] !== other[j - 1]));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], last[j - 2] + 1);
    }
    if (Math.min(...next) > limit) return limit + 1;
    [last, row] = [row, next];
  }
  return row.at(-1);
}

/** A word run together from others that stand side by side somewhere: crossentropy is cross entropy. */
function apart(word) {
  for (let i = 3; i <= word.length - 3; i++) {
    const first = stem(word.slice(0, i)), rest = word.slice(i);
    if (!lexicon.has(first)) continue;
    if (postings.has(first + " " + stem(rest))) return [word.slice(0, i), rest];
    const more = rest.length > 5 && apart(rest);
    if (more && postings.has(first + " " + stem(more[0]))) return [word.slice(0, i), ...more];
  }
}

/** What a word may stand for: [[key, how surely]]. The last one typed may be unfinished. */
function meanings(key, word, last) {
  const meant = postings.has(key) ? [[key, 1]] : [];
  if (!/^[\p{L}\p{N}.]+$/u.test(word) || word.length < 2) return meant;
  if (last || !meant.length)
    [...(/\d/.test(word) ? postings.keys() : lexicon.keys())].filter(other => other !== key && other.startsWith(key.length < 3 ? word : key) && !/[ (]/.test(other))
      .sort((a, b) => a.length - b.length).slice(0, 12).forEach(other => meant.push([other, meant.length ? 0.4 : 0.7]));
  if (meant.length || word.length < 4 || /\d/.test(word)) return meant;
  const limit = word.length < 8 ? 1 : 2, near = [];
  for (const [other, places] of lexicon) {
    const distance = other[0] === key[0] || word.length > 5 ? slips(key, other, limit) : limit + 1;
    if (distance <= limit) near.push([other, distance, places]);
  }
  const least = Math.min(...near.map(([, distance]) => distance));
  return near.filter(([, distance]) => distance === least).sort((a, b) => b[2] - a[2]).slice(0, 3).map(([other]) => [other, 0.8 - 0.15 * least]);
}

/** What is asked, as units that count once: {label, alternatives: [[key, how surely]]}. */
function understand(question) {
  question = folded(question.slice(0, 300)).replace(/[\uff01-\uff5e]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  // CrossEntropyLoss is a name of its own
  if (same.said) question = question.replace(same.said, name => /[a-z][A-Z]/.test(name) ? name : ` ${same.meant.get(squashed(name)) || same.meant.get(squashed(name.slice(0, -1))) || name} `);
  const spaced = question.replace(/(?<![\p{L}\p{N}])\p{L}{7,}/gu, word => {
    const words = !/\p{Script=Han}/u.test(word) && !/[a-z][A-Z]/.test(word) && apart(word.toLowerCase());
    return words ? words.join(" ") : word;
  });
  const telling = spaced.replace(FUNCTION_WORDS, run => " ".repeat(run.length)).trim() || spaced;
  const found = keys(telling), end = telling.length;
  const isStop = ([key, , , word]) => STOP.has(word) || (word.length === 1 && !/\d/.test(word));
  const all = found.every(each => isStop(each) || !each[3]) && !found.some(([key]) => /\p{Script=Han}|\(/u.test(key));
  const units = new Map();
  for (const each of found) {
    const [key, start, stop, word, part] = each;
    if (!all && isStop(each)) continue;
    const han = /\p{Script=Han}/u.test(key);
    if (han && part) {
      // a lone character counts, and one that only slips stand beside counts a little
      const beside = found.filter(([pair, from, to]) => pair.length === 2 && /\p{Script=Han}/u.test(pair) && from <= start && stop <= to);
      if (beside.some(([pair]) => postings.has(pair))) continue;
      if (!units.has(key)) units.set(key, { label: beside.length ? "" : key, alternatives: postings.has(key) ? [[key, beside.length ? SINGLE : 1]] : [] });
    } else if (!units.has(key)) {
      const single = word && !key.includes(" ");
      units.set(key, { label: single ? word : "", alternatives: single ? meanings(key, word, stop === end) : postings.has(key) ? [[key, 1]] : [] });
    }
  }
  // two words side by side, one of them with a slip
  const words = found.filter(each => each[3]);
  words.slice(1).forEach((second, i) => {
    const first = words[i], pair = first[0] + " " + second[0];
    if (!units.has(pair) || postings.has(pair)) return;
    for (const [a] of units.get(first[0])?.alternatives || [])
      for (const [b] of units.get(second[0])?.alternatives || [])
        if (postings.has(a + " " + b)) units.get(pair).alternatives.push([a + " " + b, 0.6]);
  });
  return [...units.values()];
}

function find(question) {
  const units = understand(question), scores = new Map();  // of pages: {page, total, sections: Map(number, score)}
  const marked = new Set(units.flatMap(({ alternatives }) => alternatives.map(([key]) => key)));
  const of = page => scores.get(page) || scores.set(page, { page, whole: 0, asked: 0, sections: new Map(), units: new Map() }).get(page);
  for (const unit of units) {
    const inSection = new Map(), inPage = new Map();
    for (const [key, sure] of unit.alternatives) {
      const tells = sure * rarity(key), counts = new Map();
      for (const [number, count] of postings.get(key)) {
        const section = sections[number];
        counts.set(section.page, (counts.get(section.page) || 0) + count);
        inSection.set(number, Math.max(inSection.get(number) || 0, tells * count / (count + 1.2 * section.norm)));
      }
      for (const [page, count] of counts) inPage.set(page, Math.max(inPage.get(page) || 0, tells * count / (count + 3 * pages.get(page).norm)));
    }
    for (const [page, score] of inPage) of(page).whole += score;
    for (const [number, score] of inSection) {
      const { sections: each, units: met } = of(sections[number].page);
      each.set(number, (each.get(number) || 0) + score);
      met.set(number, (met.get(number) || new Set()).add(unit));
    }
  }
  for (const phrase of phrases) {
    let shared = 0;
    for (const { alternatives } of units) shared += Math.max(0, ...alternatives.map(([key, sure]) => phrase.keys.has(key) ? sure * weight(key) : 0));
    if (shared) of(phrase.page).asked = Math.max(of(phrase.page).asked, shared * shared / phrase.weight);
  }
  const ranked = [...scores.values()].map(each => ({
    ...each, total: each.whole + 2 * each.asked + Math.max(0, ...each.sections.values()),
  })).sort((a, b) => b.total - a.total);
  return ranked.filter(({ total }) => total > ranked[0].total / 5).slice(0, 12).map(each => shown(each, units, marked));
}

/** A page as Material draws it: its sections, the best first, with an excerpt of each. */
function shown({ page, total, asked, sections: scored, units: met }, units, marked) {
  const { sections: [top] } = pages.get(page);
  const terms = {};
  for (const unit of units) if (unit.label) terms[unit.label] = asked > 0 || !unit.alternatives.length || [...met.values()].some(each => each.has(unit));
  // where the page as a whole is what is asked for, it is opened at its top, and its best section is shown
  const own = score => score + (asked && total * 2);
  const order = [...new Map([[top, 0], ...scored])].map(([number, score]) => [number, score, number === top ? own(score) : score])
    .sort((a, b) => b[2] - a[2]).slice(0, 6);
  const leads = order[0][0] === top && order[1]?.[1] > order[0][1];
  if (!order.some(([number]) => number === top)) order.push([top, 0]);
  return order.map(([number, score], place) => {
    const { doc } = sections[number];
    return {
      location: doc.location,
      title: mark(plain(doc.title), marked),
      text: score ? excerpt(sections[number], marked) : "",
      score: place > leads ? Math.min(total * 0.99, score) : total,
      terms,
    };
  });
}

function mark(text, marked, from = 0, until = text.length) {
  const spans = keys(text.slice(from, until)).filter(([key]) => marked.has(key)).map(([, start, end]) => [from + start, from + end]).sort((a, b) => a[0] - b[0]);
  let html = "", at = from;
  for (let i = 0; i < spans.length; i++) {
    let [start, end] = spans[i];
    while (i + 1 < spans.length && spans[i + 1][0] <= end) end = Math.max(end, spans[++i][1]);
    html += escaped(text.slice(at, start)) + "<mark data-md-highlight>" + escaped(text.slice(start, end)) + "</mark>";
    at = end;
  }
  return html + escaped(text.slice(at, until));
}

/** The stretch of a text that holds the most of what is asked, some 200 letters or 90 characters; of a program only where nothing else does. */
function excerpt(section, marked) {
  const read = html => {
    const text = plain(html).replace(/\s+/g, " ").trim();
    return { text, keys: keys(text) };
  };
  const placed = ({ keys }) => keys.filter(([key]) => marked.has(key)).map(([key, start]) => [start, rarity(key), key]).sort((a, b) => a[0] - b[0]);
  section.prose ??= read(section.doc.text.replace(/<pre>.*?<\/pre>/gs, " "));
  let { text } = section.prose, places = placed(section.prose);
  if (!places.length) {
    section.whole ??= read(section.doc.text);
    ({ text } = section.whole);
    places = placed(section.whole);
  }
  const length = /\p{Script=Han}/u.test(text.slice(0, 200)) ? 90 : 200;
  let best = [0, 0];
  places.forEach(([start], i) => {
    const held = new Map();
    for (let j = i; j < places.length && places[j][0] < start + length - 30; j++) held.set(places[j][2], places[j][1]);
    const sum = [...held.values()].reduce((a, b) => a + b, 0);
    if (sum > best[1]) best = [start, sum];
  });
  let from = Math.max(0, best[0] - 40);
  // begin at a sentence or a word
  const lead = text.slice(from, best[0]);
  if (from) from += (/[.?!。？！] ?(?=[^.?!。？！]*$)/.exec(lead) || /[\s，、；]/.exec(lead) || { index: -1 }).index + 1;
  const until = Math.min(text.length, from + length);
  return `<p>${from ? "… " : ""}${mark(text, marked, from, until).trim()}${until < text.length ? " …" : ""}</p>`;
}

addEventListener("message", ({ data: { type, data } }) => {
  if (type === 0) {
    setup(data);
    postMessage({ type: 1 });
  } else if (type === 2) {
    postMessage({ type: 3, data: { items: find(data) } });
  }
});
