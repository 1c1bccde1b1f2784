/** The advice that speaks of the role: its pages lead to the role finder. */
export const aboutCyberRole: readonly string[] = [
  'duty-flaw-reports',
  'duty-secure-product',
  'objection-cyber-resilience',
  'rule-security',
  'security-policy'
];
