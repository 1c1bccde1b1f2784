import type { Source } from '#engine/advise/advice.ts';

export const businessSuccessOpenSourceContributions: Source = {
  kind: 'practice',
  title: `Business Success with Open Source, on CLA, DCO or neither`,
  lang: 'en',
  url: 'https://www.oreilly.com/library/view/business-success-with/9798888651636/f_0163.xhtml',
  read: '2026-11'
};

export const choosealicenseTexts: Source = {
  kind: 'practice',
  title: `Choose a License, licence texts`,
  lang: 'en',
  url: 'https://huggingface.co/datasets/choosealicense/licenses',
  read: '2026-11'
};

export const communityRule: Source = {
  kind: 'project',
  title: `CommunityRule, governance templates to adopt and adapt`,
  lang: 'en',
  url: 'https://communityrule.info',
  read: '2026-11'
};

export const opensourceGuide: Source = {
  kind: 'practice',
  title: `Open Source Guides`,
  lang: 'en',
  url: 'https://opensource.guide',
  read: '2026-11'
};

export const opensourceGuideGettingPaid: Source = {
  kind: 'practice',
  title: `Open Source Guides, Getting Paid for Open Source Work`,
  lang: 'en',
  url: 'https://opensource.guide/getting-paid/',
  read: '2026-11'
};

export const opensourceGuideLeadershipAndGovernance: Source = {
  kind: 'practice',
  title: `Open Source Guides, Leadership and Governance`,
  lang: 'en',
  url: 'https://opensource.guide/leadership-and-governance/',
  read: '2026-11'
};

export const opensourceGuideLegal: Source = {
  kind: 'practice',
  title: `Open Source Guides, The Legal Side of Open Source`,
  lang: 'en',
  url: 'https://opensource.guide/legal/',
  read: '2026-11'
};

export const orcwgCraStewards: Source = {
  kind: 'study',
  title: `Open Regulatory Compliance Working Group, white paper on open source stewards and the CRA`,
  lang: 'en',
  url: 'https://orcwg.org/blog/stewards-cra-wp',
  read: '2026-11'
};

export const ossbaseClaFree: Source = {
  kind: 'practice',
  title: `OSSbase, CLA-free`,
  lang: 'en',
  url: 'https://ossbase.org/initiatives/cla-free',
  read: '2026-11'
};

export const standardForPublicCode: Source = {
  kind: 'project',
  dated: '2024-03-26',
  title: `Foundation for Public Code, Standard for Public Code`,
  lang: 'en',
  url: 'https://github.com/publiccodenet/standard',
  read: '2026-11'
};

export const linuxFoundationContributionRoi: Source = {
  kind: 'study',
  dated: '2026-02-24',
  title: `The Linux Foundation, ROI for Open Source Software Contribution`,
  lang: 'en',
  url: 'https://www.linuxfoundation.org/press/new-linux-foundation-report-shows-active-open-source-contribution-delivers-2-5x-roi-while-passive-consumption-increases-costly-technical-debt',
  read: '2026-11'
};

export const nvdXzBackdoor: Source = {
  kind: 'official',
  dated: '2024-03-29',
  title: `CVE-2024-3094, malicious code in xz 5.6.0 and 5.6.1`,
  lang: 'en',
  url: 'https://nvd.nist.gov/vuln/detail/CVE-2024-3094',
  read: '2026-11'
};

export const forksStudy2012: Source = {
  kind: 'study',
  dated: '2012-09',
  title: `G. Robles and J. González-Barahona, A Comprehensive Study of Software Forks: Dates, Reasons and Outcomes`,
  lang: 'en',
  url: 'https://hal.inria.fr/hal-01519079',
  read: '2026-11'
};

export const forksStudy2020: Source = {
  kind: 'study',
  dated: '2020-05',
  title: `S. Zhou, B. Vasilescu and C. Kästner, How Has Forking Changed in the Last 20 Years?`,
  lang: 'en',
  url: 'https://doi.org/10.1145/3377811.3380412',
  read: '2026-11'
};

export const chaossStarterHealth: Source = {
  kind: 'practice',
  title: `CHAOSS, Starter Project Health Metrics Model`,
  lang: 'en',
  url: 'https://chaoss.community/starter-project-health-metrics-model/',
  read: '2026-11'
};

export const openSourceAiDefinition: Source = {
  kind: 'practice',
  dated: '2024-10',
  title: `Open Source Initiative, The Open Source AI Definition 1.0 (read as its release candidate)`,
  lang: 'en',
  url: 'https://hackmd.io/@opensourceinitiative/osaid-1-0-RC1',
  read: '2026-11'
};

export const modelOpennessFramework: Source = {
  kind: 'study',
  dated: '2024',
  title: `The Model Openness Framework (three classes of openness)`,
  lang: 'en',
  url: 'https://arxiv.org/html/2403.13784v6',
  read: '2026-11'
};

export const gitMailmap: Source = {
  kind: 'project',
  title: `Git, gitmailmap: map author names and addresses`,
  lang: 'en',
  url: 'https://man.archlinux.org/man/gitmailmap.5',
  read: '2026-11'
};
