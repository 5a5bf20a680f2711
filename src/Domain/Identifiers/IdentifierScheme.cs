namespace Contested.Domain.Identifiers;

/// <summary>Whose identifier it is.</summary>
public enum IdentifierScheme
{
    /// <summary>An item of Wikidata, such as “Q33143”.</summary>
    Wikidata,

    /// <summary>A digital object identifier, such as “10.1177/0022343313484347”.</summary>
    Doi,

    /// <summary>An International Standard Book Number of 10 or 13 digits.</summary>
    Isbn,

    /// <summary>An International Standard Serial Number, such as “0022-3433”.</summary>
    Issn,

    /// <summary>A record of WorldCat, the catalogue of libraries.</summary>
    Oclc,

    /// <summary>A place of GeoNames.</summary>
    Geonames,

    /// <summary>An event of the UCDP Georeferenced Event Dataset.</summary>
    UcdpGed,

    /// <summary>A battle in the list of the American Civil War Sites Advisory Commission, such as “PA002”.</summary>
    Cwsac,
}
