using Contested.Domain.Datasets.Entries;
using Contested.Domain.Datasets.Exporting;
using Contested.Domain.Documents;

namespace Contested.Domain.Importing.UcdpGed;

/// <summary>The dataset of events as a document, the same in each folder that restates it.</summary>
internal static class GedDocument
{
    /// <summary>The entry of its file.</summary>
    public static DocumentEntry Entry => new(
        Title: Stored.Of("UCDP Georeferenced Event Dataset"),
        Kind: Stored.Of(DocumentKind.EventDatabase),
        Author: Stored.Of("Uppsala Conflict Data Program"),
        Publisher: Stored.Of("Department of Peace and Conflict Research, Uppsala University"),
        Url: Stored.Of("https://ucdp.uu.se/downloads/"),
        Language: Stored.Of("en"),
        Published: null,
        RetrievedOn: null,
        Licence: Stored.Of("CC BY 4.0"),
        LicenceUrl: Stored.Of("https://creativecommons.org/licenses/by/4.0/"),
        Attribution: Stored.Of(
            "Uppsala Conflict Data Program (UCDP), Uppsala University, UCDP Georeferenced Event Dataset (GED), presented in "
            + "Ralph Sundberg and Erik Melander, “Introducing the UCDP Georeferenced Event Dataset”, Journal of Peace Research, 2013, "
            + "https://doi.org/10.1177/0022343313484347; rows restated as single claims in their own words by the Contested curators."),
        Identifiers: [],
        Listings: [],
        Outline: []);
}
