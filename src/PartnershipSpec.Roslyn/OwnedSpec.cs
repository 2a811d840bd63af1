using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PartnershipSpec.Roslyn;

/// <summary>
/// A spectrum whose types a referenced assembly has. The owner says so by an attribute that carries the spec: assembly metadata under a key
/// that ends with the id.
/// </summary>
/// <param name="Id">The id of the spectrum.</param>
/// <param name="Text">The spec, without what only documents it.</param>
internal sealed record OwnedSpec(string Id, string Text)
{
    private const string KeyPrefix = "PartnershipSpec.Spectrum:";
    private const string MetadataAttribute = "AssemblyMetadataAttribute";

    /// <summary>The key of the owner's metadata.</summary>
    internal static string Key(string id) => KeyPrefix + id;

    /// <summary>What the assemblies that a compilation refers to own, by their names.</summary>
    internal static IEnumerable<(IAssemblySymbol Owner, OwnedSpec Spec)> Find(Compilation compilation) =>
        from assembly in compilation.SourceModule.ReferencedAssemblySymbols
        where !IsFramework(assembly.Identity)
        from attribute in assembly.GetAttributes()
        let spec = Read(attribute)
        where spec is not null
        orderby assembly.Name
        select (assembly, spec);

    private static OwnedSpec? Read(AttributeData attribute) =>
        attribute is { AttributeClass.Name: MetadataAttribute, ConstructorArguments.Length: 2 }
        && attribute.ConstructorArguments[0].Value is string key && key.StartsWith(KeyPrefix, StringComparison.Ordinal)
        && attribute.ConstructorArguments[1].Value is string text
            ? new OwnedSpec(key.Substring(KeyPrefix.Length), text)
            : null;

    /// <summary>A guard for speed alone: a project refers to hundreds of these, and none owns a spectrum.</summary>
    private static bool IsFramework(AssemblyIdentity assembly) =>
        assembly.IsStrongName
        && (assembly.Name.StartsWith("System.", StringComparison.Ordinal) || assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal) || assembly.Name is "mscorlib" or "netstandard");
}
