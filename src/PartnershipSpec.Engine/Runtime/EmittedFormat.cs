using System;
using System.ComponentModel;

namespace PartnershipSpec.Engine.Runtime;

/// <summary>
/// The number of the format in which emitted code and the engine agree: rows of tables, layout of results, numbering of atoms, encodings
/// of sets and registries, and the members of this namespace. It rises when emitted code needs something that older engines lack or read
/// differently.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EmittedFormat
{
    /// <summary>The format that this version emits, which is also the newest that it supports.</summary>
    public const int Current = 1;

    /// <summary>The oldest format that this version supports.</summary>
    public const int Oldest = 1;

    /// <summary>Whether this engine runs code that was emitted in a format.</summary>
    internal static bool Runs(int format) => format is >= Oldest and <= Current;

    /// <exception cref="NotSupportedException">The code was emitted for another engine.</exception>
    internal static void Check(int format)
    {
        if (!Runs(format))
        {
            throw new NotSupportedException(
                $"This code was emitted in format {format}; the PartnershipSpec.Engine that was loaded runs formats {Oldest} to {Current}. "
                + "Build the project with the package version of the engine, or update the engine.");
        }
    }
}
