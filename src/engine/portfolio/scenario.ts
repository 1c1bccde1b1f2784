/**
 * Two readings of everything that is uncertain. Cautious: needs at their highest, money at its
 * lowest and latest, what is not certain does not come, what may return does not. Hopeful: the other way round.
 */
export const scenarios = ['cautious', 'hopeful'] as const;

export type Scenario = (typeof scenarios)[number];

/** The same thing in each reading. */
export type InEach<Value> = Readonly<Record<Scenario, Value>>;

export const inEach = <Value>(of: (scenario: Scenario) => Value): InEach<Value> => ({
  cautious: of('cautious'),
  hopeful: of('hopeful')
});
