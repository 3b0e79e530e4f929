# The organisations.

directory-add = Add an organisation
directory-edit = Names of the organisation
# $language (Text) - the name of the language, in itself
directory-name-in = Name · { $language }
directory-name = Name
directory-country = Country
directory-country-UZ = Uzbekistan
directory-country-KR = Korea
directory-country-other = Other countries
directory-kind = Kind
directory-kind-ministry = Ministry
directory-kind-agency = Agency
directory-kind-committee = Committee
directory-kind-university = University
directory-kind-centre = Centre
directory-kind-association = Association
directory-kind-other = Other
directory-seek = Find an organisation
directory-none = No organisations yet
directory-none-about = Ministries, agencies, universities and centres that answer for plans belong here.
directory-none-found = No organisation has this in its name.
directory-kind-firm = Firm
