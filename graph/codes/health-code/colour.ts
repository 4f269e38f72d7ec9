import type { RequestContext } from '#graph/context.ts';
import { COLOUR_RULES, type ColourRules, rulesInForce } from '#verify/colour-rules.ts';

/**
 * The colour rules of a region today. A region that issues codes has rules: anything else is a fault of the
 * deployment.
 */
export function colourRules(context: RequestContext, region: string): ColourRules {
  const rules = rulesInForce(COLOUR_RULES, region, context.today);
  if (!rules) throw new Error(`No colour rules for region ${region}`);
  return rules;
}
