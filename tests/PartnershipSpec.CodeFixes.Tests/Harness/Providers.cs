using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PartnershipSpec.CodeFixes.CSharp;

namespace PartnershipSpec.CodeFixes.Tests.Harness;

/// <summary>The providers of the assembly, found and chosen as hosts do: by what they export.</summary>
internal static class Providers
{
    internal static IReadOnlyList<CodeFixProvider> All { get; } =
    [
        .. typeof(ClaimFix).Assembly.GetTypes().Where(t => !t.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(t))
            .OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => (CodeFixProvider)Activator.CreateInstance(t)!),
    ];

    internal static ExportCodeFixProviderAttribute ExportOf(CodeFixProvider provider) =>
        provider.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!;

    /// <summary>Whether a provider fixes documents like this one.</summary>
    internal static bool Takes(CodeFixProvider provider, TextDocument document)
    {
        ExportCodeFixProviderAttribute export = ExportOf(provider);
        TextDocumentKind kind = document is Document ? TextDocumentKind.Document : TextDocumentKind.AdditionalDocument;
        return export.DocumentKinds.Contains(kind.ToString())
            && (export.DocumentExtensions is not { Length: > 0 } extensions || extensions.Contains(Path.GetExtension(document.Name)));
    }
}
