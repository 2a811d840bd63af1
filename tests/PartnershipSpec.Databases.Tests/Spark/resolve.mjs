// dt-sql-parser is written for bundlers: its imports leave out /index.js and .js, which Node wants.
export async function resolve(specifier, context, next) {
  if (!specifier.startsWith('.')) return next(specifier, context);
  for (const end of ['', '.js', '/index.js']) {
    try {
      return await next(specifier + end, context);
    } catch (error) {
      if (!['ERR_MODULE_NOT_FOUND', 'ERR_UNSUPPORTED_DIR_IMPORT'].includes(error.code)) throw error;
    }
  }
  return next(specifier, context);
}
