using System;
using System.Collections.Generic;

namespace PartnershipSpec.Core.Judging.Shared
{
    /// <summary>One text in the languages of the spectrum; where a language is missing, the first that is there stands in.</summary>
    public sealed class SpectrumText
    {
        private readonly IReadOnlyList<string> _languages;
        private readonly string?[] _texts;

        internal SpectrumText(IReadOnlyList<string> languages, params string?[] texts)
        {
            _languages = languages;
            _texts = texts;
        }

        /// <summary>The text in a language, given by its code (<c>en</c>); an unknown or missing language gives the first text there is, or "".</summary>
        public string In(string language)
        {
            for (int i = 0; i < _texts.Length; i++)
            {
                if (_texts[i] is string text && string.Equals(_languages[i], language, StringComparison.OrdinalIgnoreCase)) return text;
            }

            return ToString();
        }

        /// <summary>The text in the first language it is given in, or "".</summary>
        public override string ToString()
        {
            foreach (string? text in _texts)
            {
                if (text != null) return text;
            }

            return "";
        }
    }
}
