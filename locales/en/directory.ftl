# The organisations.

directory-add = Add an organisation
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
directory-kind-firm = Firm
