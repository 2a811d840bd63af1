using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PartnershipSpec.Roslyn.Projects;

/// <summary>
/// A spectrum whose types a referenced assembly has. The owner says so by an attribute that carries the spec: assembly metadata under a key
/// that says the format of the emitted code and ends with the id.
/// </summary>
/// <param name="Id">The id of the spectrum.</param>
/// <param name="Text">The spec, without what only documents it.</param>
/// <param name="IsInternal">Whether the types are internal, and not hidden from those that see the owner's internals.</param>
/// <param name="Format">The format of the emitted code.</param>
internal sealed record OwnedSpec(string Id, string Text, bool IsInternal, int Format)
{
    private const string PublicPrefix = "PartnershipSpec.Spectrum/";
    private const string InternalPrefix = "PartnershipSpec.InternalSpectrum/";
    private const string HiddenPrefix = "PartnershipSpec.HiddenSpectrum/";
    private const string MetadataAttribute = "AssemblyMetadataAttribute";

    /// <summary>The key of the owner's metadata.</summary>
    internal static string Key(string id, OwnedTypes types, int format)
    {
        string prefix = types switch { OwnedTypes.Public => PublicPrefix, OwnedTypes.Internal => InternalPrefix, _ => HiddenPrefix };
        return prefix + format.ToString(CultureInfo.InvariantCulture) + ":" + id;
    }

    /// <summary>What the assemblies that a compilation refers to own and let it name, by the names of the assemblies.</summary>
    internal static IEnumerable<(IAssemblySymbol Owner, OwnedSpec Spec)> Find(Compilation compilation) =>
        from assembly in compilation.SourceModule.ReferencedAssemblySymbols
        where MayOwn(assembly)
        from attribute in assembly.GetAttributes()
        let spec = Read(attribute)
        where spec is not null && (!spec.IsInternal || assembly.GivesAccessTo(compilation.Assembly))
        orderby assembly.Name
        select (assembly, spec);

    /// <summary>Whether the types of a referenced assembly can be named only by way of an <c>extern alias</c>.</summary>
    internal static bool IsBehindAlias(IAssemblySymbol assembly, Compilation compilation) =>
        compilation.GetMetadataReference(assembly)?.Properties.Aliases is { IsDefaultOrEmpty: false } aliases
            && !aliases.Contains(MetadataReferenceProperties.GlobalAlias);

    private static OwnedSpec? Read(AttributeData attribute)
    {
        if (attribute is not { AttributeClass.Name: MetadataAttribute, ConstructorArguments.Length: 2 }) return null;
        if (attribute.ConstructorArguments[0].Value is not string key || attribute.ConstructorArguments[1].Value is not string text)
            return null;
        return Read(key, PublicPrefix, text, isInternal: false) ?? Read(key, InternalPrefix, text, isInternal: true);
    }

    private static OwnedSpec? Read(string key, string prefix, string text, bool isInternal)
    {
        if (!key.StartsWith(prefix, StringComparison.Ordinal)) return null;

        string[] parts = key.Substring(prefix.Length).Split([':'], 2);
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int format)
            ? new OwnedSpec(parts[1], text, isInternal, format)
            : null;
    }

    /// <summary>
    /// A guard for speed alone: a project refers to hundreds of assemblies of the framework, whose attributes need not be read. A name
    /// proves nothing, but whoever has types of a spectrum refers to the engine.
    /// </summary>
    private static bool MayOwn(IAssemblySymbol assembly) =>
        !IsNamedAsFramework(assembly.Identity) || assembly.Modules.Any(m => m.ReferencedAssemblies.Any(ReferencedEngine.Is));

    private static bool IsNamedAsFramework(AssemblyIdentity assembly) =>
        assembly.IsStrongName
        && (assembly.Name.StartsWith("System.", StringComparison.Ordinal)
            || assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal) || assembly.Name is "mscorlib" or "netstandard");
}

/// <summary>Who can use the types that an assembly has of a spectrum.</summary>
internal enum OwnedTypes
{
    /// <summary>Whoever refers to it.</summary>
    Public,

    /// <summary>Those that see its internals.</summary>
    Internal,

    /// <summary>Nobody else.</summary>
    Hidden,
}
