namespace Contested.Domain.Datasets.Reading;

/// <summary>The forms of single values, as patterns that JavaScript, too, reads, and in the words of messages.</summary>
internal static class ScalarForms
{
    /// <summary>The form of a slug.</summary>
    public const string SlugForm = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>How to write a slug.</summary>
    public const string SlugAdvice = "Write lower-case letters and digits in words separated by hyphens, such as \"new-syrian-army\".";

    /// <summary>The form of a tag of a language.</summary>
    public const string LanguageForm = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

    /// <summary>The form of a whole number.</summary>
    public const string WholeNumberForm = "^(0|-?[1-9][0-9]*)$";

    /// <summary>The form of a decimal number.</summary>
    public const string DecimalForm = @"^(?!-0(\.0+)?$)-?(0|[1-9][0-9]*)(\.[0-9]+)?$";

    /// <summary>What is expected of a whole number, in the words of a message.</summary>
    public const string WholeNumberExpected = "a whole number, such as 25";

    /// <summary>What is expected of a decimal number.</summary>
    public const string DecimalExpected = "a decimal number, such as 34.4463";

    /// <summary>What is expected of a day.</summary>
    public const string DayExpected = "a date in the form YYYY-MM-DD, such as 2016-06-28";

    /// <summary>What is expected of a date of which only the year, or the year and the month, may be known.</summary>
    public const string PartialDateExpected = "a year, a month or a day, such as 1883, 1883-07 or 1883-07-03";

    /// <summary>What is expected of an address of the web.</summary>
    public const string UrlExpected = "a web address, such as https://example.org/page";

    /// <summary>What is expected of a tag of a language.</summary>
    public const string LanguageExpected = "a language tag, such as en or pt-BR";

    /// <summary>What is expected of a truth value.</summary>
    public const string TruthValueExpected = "true or false";
}
