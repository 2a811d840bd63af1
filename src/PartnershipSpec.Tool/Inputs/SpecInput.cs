using System.Collections.Generic;
using System.Linq;
using System.Text;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.Engine.Validation;
using PartnershipSpec.Tool.CommandLine;

namespace PartnershipSpec.Tool.Inputs;

/// <summary>A spec, read.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Spec">What it says.</param>
internal sealed record SpecInput(FoundFile File, InputText Text, SpectrumFile Spec)
{
    /// <summary>Whether it could be read at all.</summary>
    public bool IsRead { get; private init; } = true;

    /// <summary>What is wrong with it by itself.</summary>
    public IEnumerable<Problem> Problems => Spec.Problems.Concat(ExactCheck.Find(Spec));

    /// <summary>Reads a spec.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public static SpecInput Read(FoundFile file, ToolHost host) => Of(file, InputText.Read(file, host));

    /// <summary>A spec with a text.</summary>
    public static SpecInput Of(FoundFile file, InputText text)
    {
        var source = new SourceFile(file.Shown, text.Text);
        SpectrumFile spec = SpecPresence.Check(file.Shown, text.Text) is { } blank
            ? new SpectrumFile(source, null, [blank])
            : SpectrumParser.Parse(source);
        return new SpecInput(file, text, spec);
    }

    /// <summary>A spec that cannot be read.</summary>
    public static SpecInput Unread(FoundFile file) =>
        new(file, new InputText("", Encoding.UTF8), new SpectrumFile(new SourceFile(file.Shown, ""), null, [])) { IsRead = false };
}
