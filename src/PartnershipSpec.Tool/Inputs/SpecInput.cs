using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
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
    /// <summary>What is wrong with it by itself.</summary>
    public IEnumerable<Problem> Problems => Spec.Problems.Concat(ExactCheck.Find(Spec));

    /// <summary>Reads a spec.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public static SpecInput Read(FoundFile file, ToolHost host)
    {
        InputText text = InputText.Read(file, host);
        return new SpecInput(file, text, SpectrumParser.Parse(new Engine.Json.SourceFile(file.Shown, text.Text)));
    }
}
