using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.CommandLine;

/// <summary>What to say where an argument names nothing that is known.</summary>
internal static class UnknownName
{
    /// <summary>That there is no such thing, with the name that was probably meant, or those there are.</summary>
    /// <param name="wording">That there is none, <see cref="ToolTexts.NoSuchId"/> for example.</param>
    /// <param name="name">The argument.</param>
    /// <param name="known">What is known.</param>
    public static ToolException Of(Wording wording, string name, IReadOnlyCollection<string> known) =>
        new(wording, name, NearestName.Hint(name, NearestName.Of(name, known), known));
}
