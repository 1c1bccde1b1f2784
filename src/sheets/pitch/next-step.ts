/** What the lead should do next for one audience. */
export type NextStep =
  | Readonly<{ do: 'ask' | 'fact'; fact: string; label: string }>
  | Readonly<{ do: 'answer'; question: string }>
  | Readonly<{ do: 'evidence'; fact: string }>
  | Readonly<{ do: 'course' | 'shorten' | 'rehearse' }>;
