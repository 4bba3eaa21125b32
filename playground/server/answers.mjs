const DELAY = 250;

const answerJson = (response, body) =>
  setTimeout(() => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  }, DELAY);

/** The query of the page that asked, so that the choices made in the panel live on after a submit. */
function queryOf(request) {
  try {
    return new URL(request.headers.referer ?? '').search;
  } catch {
    return '';
  }
}

/**
 * The shop's own answers to its forms. What was sent is read and forgotten.
 * @returns {boolean} whether the request was one of them
 */
export function answerForm(request, response) {
  if (request.method !== 'POST') return false;
  request.resume();
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://playground');
  if (pathname === '/lead') answerJson(response, { accepted: !searchParams.has('refuse') });
  else if (pathname === '/order') {
    response.writeHead(303, { location: `/thanks.html${queryOf(request)}` });
    response.end();
  } else return false;
  return true;
}
