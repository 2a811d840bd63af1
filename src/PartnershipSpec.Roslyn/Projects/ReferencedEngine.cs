using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Runtime;

namespace PartnershipSpec.Roslyn.Projects;

/// <summary>The engine that a project refers to, which need not be the version that its compiler loaded.</summary>
internal static class ReferencedEngine
{
    private static readonly string AssemblyName = typeof(EmittedFormat).Assembly.GetName().Name;

    /// <summary>Whether an assembly is the engine.</summary>
    internal static bool Is(AssemblyIdentity assembly) => assembly.Name == AssemblyName;

    /// <summary>The newest format of emitted code that it runs, 0 where it does not say; null where there is none.</summary>
    internal static int? FormatIn(Compilation compilation)
    {
        IAssemblySymbol? engine = compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(a => Is(a.Identity));
        if (engine is null) return null;

        INamedTypeSymbol? format = engine.GetTypeByMetadataName(typeof(EmittedFormat).FullName!);
        return format?.GetMembers(nameof(EmittedFormat.Current)).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue as int? ?? 0;
    }
}
