using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PartnershipSpec.CodeFixes.CSharp.Writing;

/// <summary>A claim as it is written.</summary>
/// <param name="model">What the compiler knows of its file.</param>
internal abstract class ClaimSyntax(SemanticModel model)
{
    /// <summary>The attribute or creation.</summary>
    internal abstract SyntaxNode Node { get; }

    internal SemanticModel Model => model;

    internal SyntaxNode Root => Node.SyntaxTree.GetRoot();

    internal Layout Layout => new(Node.SyntaxTree.GetText());

    /// <summary>What names mean where values are written.</summary>
    internal abstract NamesInScope Names { get; }

    /// <summary>The class of the attribute or model.</summary>
    protected ITypeSymbol? Type => model.GetTypeInfo(Node).Type;

    /// <summary>What is written for a property; null where nothing is.</summary>
    internal abstract ExpressionSyntax? ValueOf(string property);

    /// <summary>Writes a value for a property, in the place of the one it has or behind all others; null where there is no place.</summary>
    internal CodeChange? Put(string property, string value) =>
        ValueOf(property) is { } written ? CodeChange.Replace(Root, written.Span, value) : Append(property + " = " + value);

    /// <summary>Claims another category, by its name in C#; null where the code leaves no place for it.</summary>
    internal abstract CodeChange? Claim(string category);

    /// <summary>The type of a property's values, which null is none of.</summary>
    internal ITypeSymbol? TypeOf(string property)
    {
        for (ITypeSymbol? type = Type; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(property).OfType<IPropertySymbol>().FirstOrDefault()?.Type is { } found)
                return found is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
                    ? nullable.TypeArguments[0]
                    : found;
        }

        return null;
    }

    /// <summary>Writes an item behind all others; null where there is no place.</summary>
    protected abstract CodeChange? Append(string item);
}
