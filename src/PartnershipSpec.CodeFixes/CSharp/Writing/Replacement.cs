using Microsoft.CodeAnalysis;

namespace PartnershipSpec.CodeFixes.CSharp;

/// <summary>A node of a file, and what is to stand in its place.</summary>
internal sealed record Replacement(SyntaxNode Old, SyntaxNode New);
