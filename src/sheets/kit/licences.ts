import type { KitGround } from './ground.ts';
import type { Annotation, KitFile } from './kit-file.ts';
import { markdownOf } from './markdown.ts';
import { licenceOfTexts, licencesOf } from './parts.ts';
import { termsOf } from './terms.ts';
import { certificate, certificatePermission } from './certificate.ts';

const DCO = 'LicenseRef-DCO';

/** What says who holds the rights and under which licence: a note in each folder, the texts, the list of all files. */
export function licenceFiles(ground: KitGround): readonly KitFile[] {
  const { texts, parts, year, holder, name } = ground;
  const main = licenceOfTexts(parts);
  const licences = licencesOf(parts);
  const signed = termsOf(ground).includes('inbound-dco');
  const titles = parts.flatMap(({ advice }) => advice).map(ground.titleOf);
  const from = [...new Set(titles)];
  // Where everything has one licence, folders would say the same again.
  const apart = licences.length > 1 ? parts : [];
  const folders = apart.flatMap(({ kind, folder, licence }): KitFile[] =>
    licence
      ? [
          {
            path: `${folder}/README.md`,
            what: texts.what.folder,
            from,
            chosen: true,
            licence: licence.spdx,
            content: {
              form: 'markdown',
              text: markdownOf(texts.folderTitles[kind], texts.folder(texts.kinds[kind], name, licence.spdx))
            }
          }
        ]
      : []
  );
  const copyright = `${year} ${holder}`;
  const annotations: Annotation[] = [
    ...(main ? [{ path: ['**'], copyright, licence: main }] : []),
    ...apart.flatMap(({ folder, licence }) =>
      licence ? [{ path: [`${folder}/**`], copyright, licence: licence.spdx }] : []
    ),
    ...(signed
      ? [
          {
            path: ['DCO.txt'],
            copyright: '2004, 2006 The Linux Foundation and its contributors',
            licence: DCO
          }
        ]
      : [])
  ];
  return [
    ...folders,
    ...licences.map(({ spdx }): KitFile => ({
      path: `LICENSES/${spdx}.txt`,
      what: texts.what.licence,
      from,
      chosen: true,
      content: { form: 'licence', spdx }
    })),
    ...(signed ? certificateFiles(ground) : []),
    ...(annotations.length > 0
      ? [
          {
            path: 'REUSE.toml',
            what: texts.what.reuse,
            from: main ? [texts.from.licences] : [ground.titleOf('inbound-dco')],
            chosen: true,
            content: { form: 'toml', annotations }
          } as const
        ]
      : [])
  ];
}

/** The certificate of origin, and what it says of its own text. */
function certificateFiles({ texts, titleOf }: KitGround): readonly KitFile[] {
  const from = [titleOf('inbound-dco')];
  return [
    {
      path: 'DCO.txt',
      what: texts.what.dco,
      from,
      chosen: true,
      content: { form: 'plain', text: certificate }
    },
    {
      path: `LICENSES/${DCO}.txt`,
      what: texts.what.dcoLicence,
      from,
      chosen: true,
      content: { form: 'plain', text: certificatePermission }
    }
  ];
}
