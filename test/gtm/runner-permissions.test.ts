import { describe, expect, it } from 'vitest';
import { globals, scripts, failure } from './make-template';
import { matchesUrl } from './runner/permissions/url-pattern.mjs';

describe('URL patterns', () => {
  it.each([
    ['https://a.com/x.js', 'https://a.com/x.js', true],
    ['https://a.com/x.js#config', 'https://a.com/x.js', true],
    ['https://a.com/x.js?y=1', 'https://a.com/x.js', false],
    ['https://a.com/x.js?y=1', 'https://a.com/x.js*', true],
    ['http://a.com/x.js', 'https://a.com/x.js', false],
    ['https://a.com:8443/x.js', 'https://a.com/x.js', false],
    ['https://a.com:443/x.js', 'https://a.com/x.js', true],
    ['https://localhost/x.js', 'https://localhost/x.js', false],
    ['https://b.a.com/x', 'https://*.a.com/', true],
    ['https://a.com/x', 'https://*.a.com/*', true],
    ['https://evila.com/x', 'https://*.a.com/*', false],
    ['https://a.com/dir', 'https://a.com/dir/*', true],
    ['https://a.com/directory', 'https://a.com/dir/*', false],
    ['https://a.com/v1/min.js', 'https://a.com/*/min.js', true],
    ['https://a.com/min.js', 'https://a.com/*/min.js', false],
    ['https://a.com.evil.com/x', 'https://a.com/*', false],
    ['no url', 'https://a.com/', false],
  ])('%s against %s: %s', (url, pattern, allowed) => {
    expect(matchesUrl(url, pattern)).toBe(allowed);
  });
});

describe('permissions', () => {
  const asks = (call: string, ...permissions: unknown[]) =>
    failure('runCode({});', { code: `require(${call};`, permissions });

  it('what is not configured is refused by name', () => {
    expect(asks("'createQueue')('q')")).toContain(
      'The requested permission access_globals is not configured.',
    );
    expect(asks("'getUrl')()")).toContain('get_url is not configured');
    expect(asks("'logToConsole')('a')")).toBeNull();
  });

  it('a queue needs read and write on exactly its path', () => {
    const prohibited = 'Prohibited readwrite on global variable: q.';
    expect(asks("'createQueue')('q')", globals(['q', true, true, false]))).toBeNull();
    expect(asks("'createQueue')('q')", globals(['q', true, false, true]))).toContain(prohibited);
    expect(asks("'createQueue')('q')", globals(['q.a', true, true, true]))).toContain(prohibited);
    expect(asks("'callInWindow')('q')", globals(['q', true, true, false]))).toContain('Prohibited execute');
  });

  it('queryPermission answers by the same rules and never throws', () => {
    const code = `const query = require('queryPermission');
      return [query('access_globals', 'read', 'q'), query('access_globals', 'write', 'q'), query('inject_script', 'https://a.com/x'),
        query('logging'), query('nothing', 1)];`;
    const permissions = [globals(['q', true, false, false]), scripts('https://a.com/*')];
    expect(
      failure('assertThat(runCode({})).isEqualTo([true, false, true, false, false]);', { code, permissions }),
    ).toBeNull();
  });

  it('a mocked call needs none, but in strict mode it does', () => {
    const code = "require('injectScript')('https://a.com/b.js', data.gtmOnSuccess);";
    const test =
      "mock('injectScript', (url, done) => done()); runCode({}); assertApi('gtmOnSuccess').wasCalled();";
    expect(failure(test, { code })).toBeNull();
    expect(failure(test, { code }, { strict: true })).toContain('inject_script is not configured');
    expect(
      failure(test, { code, permissions: [scripts('https://a.com/b.js')] }, { strict: true }),
    ).toBeNull();
  });
});
