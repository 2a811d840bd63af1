using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Fixing;
using PartnershipSpec.Engine.Text;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;
using PartnershipSpec.Tool.Inputs;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Fixes;

/// <summary>
/// Corrects what follows from what is stated: misspelt names, and categories that another fits better. Nothing else is changed.
/// </summary>
/// <param name="invocation">What was asked for.</param>
/// <param name="texts">The texts, which change.</param>
/// <param name="least">How grave a finding must be to be corrected.</param>
internal sealed class Corrector(Invocation invocation, InputTexts texts, RuleSeverity least)
{
    // A correction may uncover another: a claim is judged once its names are right. Two that undo each other must not go on for ever.
    private const int MostRounds = 10;

    private readonly HashSet<string> _tables = new(StringComparer.Ordinal);

    /// <summary>Changes the texts until nothing more is to be corrected.</summary>
    public void Correct(CancellationToken cancellation)
    {
        for (int round = 0; round < MostRounds && CorrectOnce(cancellation); round++)
        {
        }
    }

    /// <summary>Writes the texts into their files. What cannot be written is said, and stays as it is.</summary>
    public void Write()
    {
        foreach (ChangedText changed in texts.Changed)
        {
            try
            {
                FileReplacement.Write(changed);
            }
            catch (ToolException trouble)
            {
                invocation.Report(trouble);
                texts.Forget(changed.File);
            }
        }
    }

    private bool CorrectOnce(CancellationToken cancellation)
    {
        bool hasChanged = false;
        foreach (InputUnit unit in invocation.Loader(texts: texts).Load(cancellation))
        {
            var checker = new Checker(unit, invocation.Today);
            foreach (SpecInput spec in unit.Specs) hasChanged |= Change(spec.File, spec.Text, checker.Check(spec));
            foreach (RecordSource source in unit.Sources)
            {
                if (source is DeclarationSource file) hasChanged |= Change(file.File, file.Text, file.Check(checker, cancellation));
                else Refuse(source.File);
            }
        }

        return hasChanged;
    }

    private bool Change(FoundFile file, InputText text, IEnumerable<Finding> findings)
    {
        IEnumerable<ProposedEdits> corrections =
            findings.Where(f => f.Severity >= least && f.Severity != RuleSeverity.None).SelectMany(f => f.Corrections());
        IReadOnlyList<TextEdit> edits = ProposedEdits.Union(corrections);
        if (edits.Count > 0) texts.Change(file, text, edits);
        return edits.Count > 0;
    }

    private void Refuse(FoundFile table)
    {
        if (_tables.Add(table.Shown)) invocation.Say("psp: " + ToolTexts.TableNotFixed.In(invocation.Language, table.Shown));
    }
}
