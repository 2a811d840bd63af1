using Microsoft.CodeAnalysis;

namespace PartnershipSpec.CodeFixes.CSharp.Writing;

/// <summary>A node of a file, and what is to stand in its place.</summary>
internal sealed record Replacement(SyntaxNode Old, SyntaxNode New);
