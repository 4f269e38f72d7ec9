/** Facts by what follows from them beside a colour. */
import type { Fact, FactKind } from '#verify/colour-rules.ts';

/** Who is infected is treated. A suspicion is not that yet: whoever is ruled out goes on where they were. */
export const isTreatedFor = (kind: FactKind): boolean => kind === 'CASE_CONFIRMED' || kind === 'CASE_ASYMPTOMATIC';

/**
 * Whether a fact says that its person is treated now. After the discharge it has a last day: that of the
 * isolation which follows.
 */
export const saysTreated = ({ kind, until }: Fact): boolean => isTreatedFor(kind) && until === undefined;
