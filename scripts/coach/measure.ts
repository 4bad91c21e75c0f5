/** One labelled answer. */
export interface Labelled {
  readonly lang: string;
  readonly label: string;
  readonly verdict: string;
}

/** Figures of one class in one language; `unsure` counts as wrong in recall, as no answer in `answered`. */
export interface Figures {
  readonly lang: string;
  readonly label: string;
  readonly rows: number;
  readonly unsure: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Recall and F1 over the rows that got an answer. */
  readonly answeredRecall: number;
  readonly answeredF1: number;
}

const CLASSES = ['activity', 'outcome'];
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const harmonic = (a: number, b: number): number => share(2 * a * b, a + b);

function figures(rows: readonly Labelled[], lang: string, label: string): Figures {
  const own = rows.filter((row) => row.label === label);
  const right = own.filter((row) => row.verdict === label).length;
  const unsure = own.filter((row) => row.verdict === 'unsure').length;
  const said = rows.filter((row) => row.verdict === label).length;
  const precision = share(right, said);
  const recall = share(right, own.length);
  const answeredRecall = share(right, own.length - unsure);
  const f1 = harmonic(precision, recall);
  return {
    lang,
    label,
    rows: own.length,
    unsure,
    precision,
    recall,
    f1,
    answeredRecall,
    answeredF1: harmonic(precision, answeredRecall),
  };
}

/** Precision, recall and F1 per language and class; rows with other labels are left out. */
export function measure(all: readonly Labelled[]): readonly Figures[] {
  const rows = all.filter((row) => CLASSES.includes(row.label));
  const langs = [...new Set(rows.map((row) => row.lang))].sort();
  return langs.flatMap((lang) =>
    CLASSES.map((label) =>
      figures(
        rows.filter((row) => row.lang === lang),
        lang,
        label,
      ),
    ),
  );
}
