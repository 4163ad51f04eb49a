/** A paper by which a seller proves that it produced a product itself, as an officer sees it beside the mark. */
export type SelfProductionPaper = { id: string; state: string; number: string; hasScan: boolean }
