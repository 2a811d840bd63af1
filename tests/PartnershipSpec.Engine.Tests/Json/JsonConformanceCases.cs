using System.Linq;
using PartnershipSpec.Engine.Json;

namespace PartnershipSpec.Engine.Tests.Json;

/// <summary>Texts by what RFC 8259 says of them: y_ must be accepted, n_ must be rejected, i_ may be either.</summary>
internal static class JsonConformanceCases
{
    internal static readonly (string Name, string Text)[] Accepted =
    [
        ("y_alone_null", "null"), ("y_alone_true", "true"), ("y_alone_false", "false"), ("y_alone_number", "7"),
        ("y_alone_string", "\"a\""),
        ("y_space_around", " \t\r\n[] \t\r\n"), ("y_space_none", "{\"a\":[1,true]}"), ("y_space_everywhere", " { \"a\" : [ 1 , true ] } "),
        ("y_line_feed_last", "[]\n"),
        ("y_array_empty", "[]"), ("y_array_of_empty", "[[],{},\"\"]"), ("y_array_of_each_kind", "[null,true,false,0,\"\",[],{}]"),
        ("y_array_of_many", "[" + Many("1", 1000) + "]"),
        ("y_object_empty", "{}"), ("y_object_name_empty", "{\"\":0}"), ("y_object_name_blank", "{\" \":0}"),
        ("y_object_name_escaped", "{\"\\u0061\":0}"),
        ("y_object_name_with_nul", "{\"a\\u0000b\":0}"), ("y_object_name_like_a_literal", "{\"null\":null,\"true\":true}"),
        ("y_object_name_twice", "{\"a\":1,\"a\":2}"),
        ("y_object_member_twice", "{\"a\":1,\"a\":1}"), ("y_object_name_twice_escaped", "{\"a\":1,\"\\u0061\":2}"),
        ("y_object_names_by_case", "{\"a\":1,\"A\":2}"),
        ("y_object_nested", "{\"a\":{\"a\":{\"a\":{}}}}"), ("y_depth_64", Deep(64)),
        ("y_number_zero", "0"), ("y_number_minus_zero", "-0"), ("y_number_minus", "-12"), ("y_number_fraction", "0.5"),
        ("y_number_fraction_zeros", "1.000"), ("y_number_minus_fraction", "-0.0"),
        ("y_number_exponent", "1e5"), ("y_number_exponent_capital", "1E5"), ("y_number_exponent_plus", "1e+5"),
        ("y_number_exponent_minus", "1e-5"), ("y_number_exponent_zero_first", "1e005"),
        ("y_number_exponent_of_zero", "0e0"), ("y_number_all_parts", "-12.50E+07"), ("y_number_too_large_for_a_double", "1e999"),
        ("y_number_too_small_for_a_double", "1e-999"),
        ("y_number_minus_too_large", "-1e999"), ("y_number_exponent_of_20_digits", "1e99999999999999999999"),
        ("y_number_of_400_digits", Many("9", 400, "")),
        ("y_number_fraction_of_400_digits", "0." + Many("1", 400, "")), ("y_number_spaces_around", " 1 "),
        ("y_number_beyond_53_bits", "9007199254740993"),
        ("y_string_empty", "\"\""), ("y_string_each_short_escape", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\""),
        ("y_string_escape_lower_case", "\"\\u00e9\""), ("y_string_escape_upper_case", "\"\\u00E9\""),
        ("y_string_escape_nul", "\"\\u0000\""), ("y_string_escape_control", "\"\\u001f\\u007f\\u0085\""),
        ("y_string_escape_quote", "\"\\u0022\""), ("y_string_escape_backslash", "\"\\u005c\""),
        ("y_string_escape_then_digits", "\"\\u00e91234\""), ("y_string_escape_pair", "\"\\ud83d\\ude00\""),
        ("y_string_escape_pair_last", "\"\\uDBFF\\uDFFF\""),
        ("y_string_escape_no_character", "\"\\ufffe\\uffff\\ufdd0\""), ("y_string_escape_separators", "\"\\u2028\\u2029\""),
        ("y_string_escape_byte_order_mark", "\"\\ufeff\""),
        ("y_string_escape_bidirectional", "\"\\u202e\\u2066\""), ("y_string_backslashes", "\"\\\\\\\\\\\\\""),
        ("y_string_backslash_before_quote", "\"\\\\\\\"\""),
        ("y_string_slash", "\"/\""), ("y_string_delete", "\"\u007f\""), ("y_string_c1_control", "\"\u0080\u0085\u009f\""),
        ("y_string_separators", "\"\u2028\u2029\""),
        ("y_string_byte_order_mark", "\"\uFEFF\""), ("y_string_no_break_space", "\"\u00A0\""), ("y_string_two_bytes", "\"é\""),
        ("y_string_three_bytes", "\"€\""), ("y_string_four_bytes", "\"😀\""),
        ("y_string_no_character", "\"\uFFFE\uFFFF\""), ("y_string_last_code_point", "\"\U0010FFFF\""),
        ("y_string_zero_width", "\"a\u200bb\""), ("y_string_comment", "\"/* a */ // b\""),
        ("y_string_like_json", "\"{\\\"a\\\":[1,]}\""), ("y_string_single_quotes", "\"'a'\""),
    ];

    internal static readonly (string Name, string Text)[] Rejected =
    [
        ("n_empty", ""), ("n_space_alone", " \n"), ("n_nul", "\0"), ("n_nul_after", "[1]\0"), ("n_space_no_break", "[\u00A01]"),
        ("n_space_form_feed", "[\f1]"), ("n_space_vertical_tab", "[\v1]"),
        ("n_space_next_line", "[\u00851]"), ("n_space_line_separator", "[\u20281]"), ("n_space_zero_width", "[\u200b1]"),
        ("n_space_byte_order_mark", "[\uFEFF1]"), ("n_byte_order_mark_last", "1\uFEFF"),
        ("n_byte_order_mark_alone", "\uFEFF"), ("n_byte_order_mark_twice", "\uFEFF\uFEFF1"), ("n_two_values", "1 2"),
        ("n_two_arrays", "[][]"), ("n_text_after", "[1]x"), ("n_comma_after", "[1],"),
        ("n_comma_alone", ","), ("n_colon_alone", ":"), ("n_close_array_alone", "]"), ("n_close_object_alone", "}"),
        ("n_member_alone", "\"a\":1"), ("n_depth_65", Deep(65)), ("n_depth_10000", Deep(10_000)),
        ("n_comment_line", "1 // a"), ("n_comment_block", "/* a */ 1"), ("n_comment_inside", "[1,/* a */2]"),
        ("n_comment_hash", "[1] # a"), ("n_comment_open", "1 /*"), ("n_slash", "1 /"), ("n_markup", "<null>"),
        ("n_array_comma_last", "[1,]"), ("n_array_comma_first", "[,1]"), ("n_array_comma_twice", "[1,,2]"), ("n_array_comma_alone", "[,]"),
        ("n_array_comma_missing", "[1 2]"), ("n_array_colon", "[1:2]"),
        ("n_array_member", "[\"a\":1]"), ("n_array_open", "["), ("n_array_open_after_value", "[1"), ("n_array_open_after_comma", "[1,"),
        ("n_array_open_in_string", "[\"a"), ("n_array_closed_twice", "[1]]"),
        ("n_array_closed_as_object", "[1}"), ("n_array_closed_late", "[[1]"), ("n_array_semicolon", "[1;2]"), ("n_array_star", "[*]"),
        ("n_object_comma_last", "{\"a\":1,}"), ("n_object_comma_first", "{,\"a\":1}"), ("n_object_comma_twice", "{\"a\":1,,\"b\":2}"),
        ("n_object_comma_alone", "{,}"), ("n_object_comma_missing", "{\"a\":1 \"b\":2}"),
        ("n_object_comma_for_colon", "{\"a\",1}"), ("n_object_colon_missing", "{\"a\" 1}"), ("n_object_colon_twice", "{\"a\"::1}"),
        ("n_object_equals", "{\"a\"=1}"), ("n_object_name_alone", "{\"a\"}"),
        ("n_object_value_missing", "{\"a\":}"), ("n_object_value_alone", "{1}"), ("n_object_name_bare", "{a:1}"),
        ("n_object_name_number", "{1:1}"), ("n_object_name_null", "{null:1}"), ("n_object_name_array", "{[]:1}"),
        ("n_object_name_single_quotes", "{'a':1}"), ("n_object_name_missing", "{:1}"), ("n_object_open", "{"),
        ("n_object_open_after_name", "{\"a\""), ("n_object_open_after_colon", "{\"a\":"),
        ("n_object_open_after_value", "{\"a\":1"), ("n_object_open_after_comma", "{\"a\":1,"), ("n_object_closed_twice", "{}}"),
        ("n_object_closed_as_array", "{\"a\":1]"), ("n_object_name_cut", "{\"a:1}"),
        ("n_number_plus", "+1"), ("n_number_minus_alone", "-"), ("n_number_minus_twice", "--1"), ("n_number_minus_space", "- 1"),
        ("n_number_minus_word", "-a"), ("n_number_zero_first", "01"),
        ("n_number_minus_zero_first", "-01"), ("n_number_zeros", "00"), ("n_number_point_first", ".5"),
        ("n_number_minus_point_first", "-.5"), ("n_number_point_last", "1."), ("n_number_point_twice", "1.2.3"),
        ("n_number_point_before_exponent", "1.e5"), ("n_number_exponent_empty", "1e"), ("n_number_exponent_sign_alone", "1e+"),
        ("n_number_exponent_twice", "1e2e3"), ("n_number_exponent_fraction", "1e1.5"),
        ("n_number_exponent_two_signs", "1e+-1"), ("n_number_exponent_alone", "e5"), ("n_number_hexadecimal", "0x1F"),
        ("n_number_octal", "0o17"), ("n_number_underscore", "1_000"), ("n_number_comma", "1,000"),
        ("n_number_space", "1 000"), ("n_number_suffix", "1L"), ("n_number_date", "2024-01-31"), ("n_number_not_a_number", "NaN"),
        ("n_number_infinity", "Infinity"), ("n_number_minus_infinity", "-Infinity"),
        ("n_number_full_width", "１"), ("n_number_arabic", "١"), ("n_number_minus_sign_of_mathematics", "\u22121"),
        ("n_number_percent", "1%"), ("n_number_expression", "1+2"),
        ("n_string_open", "\""), ("n_string_open_after_text", "\"a"), ("n_string_open_after_backslash", "\"a\\"),
        ("n_string_open_after_escaped_quote", "\"\\\""), ("n_string_open_in_escape", "\"\\u00"),
        ("n_string_tab", "\"\t\""), ("n_string_line_feed", "\"a\nb\""), ("n_string_carriage_return", "\"a\rb\""),
        ("n_string_nul", "\"\0\""), ("n_string_last_control", "\"\u001f\""), ("n_string_escape_cut", "\"\\u12\""),
        ("n_string_escape_empty", "\"\\u\""), ("n_string_escape_not_hexadecimal", "\"\\u12g4\""),
        ("n_string_escape_capital", "\"\\U0041\""), ("n_string_escape_braces", "\"\\u{41}\""), ("n_string_escape_x", "\"\\x41\""),
        ("n_string_escape_zero", "\"\\0\""), ("n_string_escape_bell", "\"\\a\""), ("n_string_escape_vertical_tab", "\"\\v\""),
        ("n_string_escape_single_quote", "\"\\'\""), ("n_string_escape_line_feed", "\"\\\n\""),
        ("n_string_escape_emoji", "\"\\😀\""), ("n_string_escape_second_half_cut", "\"\\ud83d\\ude0\""),
        ("n_string_escape_second_half_empty", "\"\\ud83d\\u\""), ("n_string_escape_full_width_digit", "\"\\u００4１\""),
        ("n_string_single_quotes", "'a'"), ("n_string_curly_quotes", "“a”"), ("n_string_backticks", "`a`"),
        ("n_string_three_quotes", "\"\"\"a\"\"\""), ("n_string_two_in_a_row", "\"a\" \"b\""), ("n_string_bare", "a"),
        ("n_literal_capital", "True"), ("n_literal_capitals", "NULL"), ("n_literal_cut", "nul"), ("n_literal_long", "nulll"),
        ("n_literal_two", "true false"), ("n_literal_joined", "truefalse"),
        ("n_literal_undefined", "undefined"), ("n_literal_none", "None"), ("n_literal_cyrillic", "nu\u04cfl"),
    ];

    /// <summary>What RFC 8259 leaves open: what happens here, and what System.Text.Json does.</summary>
    internal static readonly (string Name, string Text, bool IsAcceptedHere, bool IsAcceptedThere)[] Open =
    [
        ("i_byte_order_mark", "\uFEFF[]", true, false),
        ("i_string_first_half_escaped", "\"\\ud800\"", true, true), ("i_string_second_half_escaped", "\"\\udc00\"", true, true),
        ("i_string_halves_reversed", "\"\\ude00\\ud83d\"", true, true),
        ("i_string_first_half_twice", "\"\\ud83d\\ud83d\"", true, true), ("i_string_first_half_then_text", "\"\\ud83dabc\"", true, true),
        ("i_string_first_half_then_escape", "\"\\ud83d\\n\"", true, true),
        ("i_object_name_first_half_escaped", "{\"\\ud800\":0}", true, true), ("i_string_first_half", "\"\ud800\"", true, false),
        ("i_string_second_half", "\"\udc00\"", true, false),
        ("i_depth_64", Deep(JsonTree.MaxDepth), true, true), ("i_depth_65", Deep(JsonTree.MaxDepth + 1), false, false),
        ("i_number_range", "[1e999,-1e999,123456789012345678901234567890]", true, true),
        ("i_number_precision", "0.1000000000000000000000000000000000000001", true, true),
        ("i_object_name_twice", "{\"a\":1,\"a\":2}", true, true),
    ];

    private static string Many(string piece, int times, string separator = ",") => string.Join(separator, Enumerable.Repeat(piece, times));

    private static string Deep(int levels) => new string('[', levels) + new string(']', levels);
}
