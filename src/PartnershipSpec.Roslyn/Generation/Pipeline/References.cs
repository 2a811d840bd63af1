using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Runtime;
using PartnershipSpec.Engine.Text;
using PartnershipSpec.Roslyn.Projects;

namespace PartnershipSpec.Roslyn.Generation.Pipeline;

/// <summary>A spec that a referenced assembly carries.</summary>
internal sealed record SpecOfOwner(string Assembly, OwnedSpec Spec);

/// <summary>
/// What the generator asks of the assemblies that a project refers to. All that it ever asks the compilation of a sound project.
/// </summary>
/// <param name="Owners">Who owns the types of a spectrum.</param>
/// <param name="EngineFormat">The newest format of emitted code that the referenced engine runs; null where no engine is
/// referenced.</param>
internal sealed record References(EquatableArray<SpecOfOwner> Owners, int? EngineFormat)
{
    /// <summary>Looks the references up.</summary>
    public static IncrementalValueProvider<References> Provider(IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider
            .Select(static (compilation, _) => new References(new(Find(compilation)), ReferencedEngine.FormatIn(compilation)))
            .WithTrackingName(StepNames.Owners);

    /// <summary>PSP3004: the engine does not run what would be emitted, or what an owner has emitted; null where it does.</summary>
    internal Problem? EngineProblem()
    {
        if (EngineFormat is not { } format) return Problem(new Message(MessageKey.EngineMissing));

        // An owner that was built by a newer version: its spec and its types may say what this version cannot read.
        int needed = Owners.Select(o => o.Spec.Format).Where(owner => owner > EmittedFormat.Current).Append(EmittedFormat.Current).Max();
        return format < needed || needed > EmittedFormat.Current
            ? Problem(new Message(MessageKey.EngineTooOld, System.Math.Min(format, EmittedFormat.Current), needed))
            : null;
    }

    private static Problem Problem(Message message) => new(RuleCatalogue.EngineUnfit, SourceLocation.AtStartOf(""), message);

    private static IEnumerable<SpecOfOwner> Find(Compilation compilation) =>
        from owned in OwnedSpec.Find(compilation)
        where !OwnedSpec.IsBehindAlias(owned.Owner, compilation)
        select new SpecOfOwner(owned.Owner.Name, owned.Spec);
}
