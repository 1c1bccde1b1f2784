import { matter } from '#knowledge/kinds/field-matter.ts';

export const messages = matter({
  words: ['achemin', 'message', 'courrier', 'queue', 'event stream'],
  neighbours: [
    {
      name: 'RabbitMQ',
      url: 'https://www.rabbitmq.com/',
      seen: '2026-11',
      fr: `acheminement de messages, libre, tenu par une entreprise`,
      en: `message routing, free, kept by a company`
    },
    {
      name: 'NATS',
      url: 'https://nats.io/',
      seen: '2026-11',
      fr: `messagerie entre services, libre, dans la fondation CNCF`,
      en: `messages between services, free, in the CNCF foundation`
    }
  ]
});
