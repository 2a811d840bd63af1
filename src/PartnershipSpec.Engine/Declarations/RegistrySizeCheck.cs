using System.Linq;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Declarations;

/// <summary>
/// PSP2002: the declaration from which on the registry of a project can hold no more. Said once; the declarations are judged all the same.
/// </summary>
internal sealed class RegistrySizeCheck
{
    private long _left = PackedDeclaration.MostCharacters;

    /// <summary>The file, with that said if it is the first that does not fit whole.</summary>
    public DeclarationDocument Add(DeclarationDocument file)
    {
        if (_left < 0) return file;

        Declaration? beyond = file.Declarations.FirstOrDefault(d => (_left -= PackedDeclaration.RoomFor(PackedDeclaration.Of(d))) < 0);
        if (beyond is null) return file;

        var message = new Message(MessageKey.DeclarationsTooLong, PackedDeclaration.MostCharacters);
        var problem = new Problem(RuleCatalogue.DeclarationMalformed, file.File.LocationOf(beyond.IdSpan), message);
        return file.With(file.Declarations, [problem]);
    }
}
