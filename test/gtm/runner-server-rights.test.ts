import { describe, expect, it } from 'vitest';
import { failure, flag, list, permission, text } from './make-template';

const value = (key: string, of: unknown) => ({ key, value: of });
const header = (name: string) => ({ type: 3, mapKey: [text('headerName')], mapValue: [text(name)] });
const response = (...params: unknown[]) =>
  permission('access_response', value('writeResponseAccess', text('specific')), ...params);
const server = (code: string, permissions: unknown[]) =>
  failure('runCode({});', { kind: 'server', code, permissions });
const answer = {
  status: "require('setResponseStatus')(204);",
  body: "require('setResponseBody')('ok');",
  listed: "require('setResponseHeader')('Cache-Control', 'no-store');",
  other: "require('setResponseHeader')('x-other', '1');",
};

describe('the rights of server templates', () => {
  it('the answer is written as far as it is granted', () => {
    const granted = [
      response(
        value('writeStatusAllowed', flag(true)),
        value('writeHeadersAllowed', flag(true)),
        value('writeHeaderAccess', text('specific')),
        list('writeHeaderWhitelist', [header('cache-control')]),
      ),
    ];
    expect(server(answer.status + answer.listed, granted)).toBeNull();
    expect(server(answer.body, granted)).toContain('access_response does not allow: body');
    expect(server(answer.other, granted)).toContain('access_response does not allow: header, x-other');
  });

  it('any access is access to every header, whatever the list of headers says', () => {
    const any = permission(
      'access_response',
      value('writeResponseAccess', text('any')),
      value('writeHeaderAccess', text('specific')),
    );
    expect(server(Object.values(answer).join(''), [any])).toBeNull();
  });

  it('headers are closed where they are not opened', () => {
    const closed = response(value('writeHeaderAccess', text('any')));
    expect(server(answer.other, [closed])).toContain('does not allow: header');
  });

  it('the method of a request is nobody’s secret', () => {
    expect(server("require('getRequestMethod')();", [])).toBeNull();
    expect(server("require('getRequestPath')();", [])).toContain('read_request is not configured');
  });
});
