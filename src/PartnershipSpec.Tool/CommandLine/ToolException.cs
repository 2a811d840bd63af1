using System;

namespace PartnershipSpec.Tool.CommandLine;

/// <summary>Why the tool cannot go on, for its user: wrong use, or an input that cannot be read. It ends with <see cref="ExitCode.Trouble"/>.</summary>
internal sealed class ToolException(string message, Exception? inner = null) : Exception(message, inner);
