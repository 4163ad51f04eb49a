import { contexts } from './context-order.mjs'

const test = '\\.test\\.tsx?$'

/** One sentence per rule: it is what a developer reads when the check fails. */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Split the shared part down.',
      severity: 'error',
      from: { pathNot: 'prisma/generated' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rules-are-pure',
      comment: 'Rules and events import only other rules, events and domain/shared; no npm package, no node: module.',
      severity: 'error',
      from: { path: '^app/domain/[^/]+/(rules/|events\\.ts)', pathNot: test },
      to: { pathNot: '^app/domain/([^/]+/(rules/|events\\.ts)|shared/)' },
    },
    {
      name: 'shared-is-small',
      comment: 'domain/shared knows nothing but itself and the id library.',
      severity: 'error',
      from: { path: '^app/domain/shared/', pathNot: test },
      to: { pathNot: '^(app/domain/shared/|node_modules/uuid/)' },
    },
    {
      name: 'store-is-private',
      comment: 'Tables are changed only by the context that owns them: call one of its use cases.',
      severity: 'error',
      from: { path: '^app/(?!domain/([^/]+)/)|^app/domain/([^/]+)/' },
      to: { path: '^app/domain/([^/]+)/store/', pathNot: '^app/domain/$1/store/' },
    },
    {
      name: 'only-store-and-reads-touch-prisma',
      comment: 'SQL lives in store/ and reads/.',
      severity: 'error',
      from: { path: '^app/', pathNot: `^app/(domain/[^/]+/(store|reads)/|platform/)|${test}` },
      to: { path: '^prisma/generated' },
    },
    {
      name: 'domain-knows-no-framework',
      comment: 'No Remix, React, Express, Stripe or Meilisearch in the domain, and no adapter, page or job.',
      severity: 'error',
      from: { path: '^app/domain/' },
      to: { path: '^(node_modules/(@remix-run|react|react-dom|express|stripe|meilisearch)/|app/(adapters|routes|web|ui|i18n|jobs)/)' },
    },
    {
      name: 'reads-never-write',
      comment: 'A page that changes something calls a use case.',
      severity: 'error',
      from: { path: '^app/domain/[^/]+/reads/' },
      to: { path: '^app/domain/[^/]+/(use-cases|store)/' },
    },
    {
      name: 'ui-is-dumb',
      comment: 'Components get data as props; they may use rules, shared, paths and i18n.',
      severity: 'error',
      from: { path: '^app/ui/' },
      to: { path: '^app/', pathNot: '^app/(ui|i18n|paths\\.ts|domain/(shared|[^/]+/rules))' },
    },
    {
      name: 'adapters-plug-in-from-outside',
      comment: 'An adapter knows the port it fills, its own library, reads and platform; nobody in the domain knows it.',
      severity: 'error',
      from: { path: '^app/adapters/', pathNot: test },
      to: { path: '^app/(routes|web|ui|jobs|domain/[^/]+/(use-cases|store))/' },
    },
    {
      name: 'platform-knows-no-business',
      comment: 'Platform is plumbing: of the domain it imports only shared.',
      severity: 'error',
      from: { path: '^app/platform/', pathNot: test },
      to: { path: '^app/', pathNot: '^app/(platform|domain/shared)/' },
    },
    {
      name: 'nobody-imports-a-route',
      comment: 'Move what two routes share down into ui/, web/, reads/ or use-cases/.',
      severity: 'error',
      from: { path: '^app/', pathNot: '^app/routes/([^/]+)/' },
      to: { path: '^app/routes/' },
    },
    {
      name: 'routes-do-not-import-routes',
      comment: 'Move what two routes share down into ui/, web/, reads/ or use-cases/.',
      severity: 'error',
      from: { path: '^app/routes/' },
      to: { path: '^app/routes/' },
    },
    {
      name: 'no-junk-drawers',
      comment: 'Name the thing.',
      severity: 'error',
      from: {},
      to: { path: '^(app|tests|prisma)/.*(utils?|helpers?|common|misc|manager|service)(/|\\.tsx?$)' },
    },
    ...contexts.map((context, index) => ({
      name: `${context}-calls-only-lower-contexts`,
      comment: `To let ${context} call another context, change context-order.mjs and say why in the commit.`,
      severity: 'error',
      from: { path: `^app/domain/${context}/` },
      to: { path: `^app/domain/(${contexts.slice(index + 1).join('|') || '-none-'})/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
